import { changeOperations } from './approvals/change.operations';
import { bankStatementOperations } from './bankStatements/bankStatement.operations';
import { claimOperations } from './claims/claim.operations';
import { closureOperations } from './closures/closure.operations';
import { cohortOperations } from './cohorts/cohort.operations';
import type { Operations } from './data/operations';
import { deviceOperations } from './devices/device.operations';
import { groupOperations } from './groups/group.operations';
import { ledgerEntryOperations } from './ledger/ledger.operations';
import { meetingOperations } from './meetings/meeting.operations';
import { messageOperations } from './messages/message.operations';
import { participantOperations } from './participants/participant.operations';
import { programmeOperations } from './programmes/programme.operations';
import { refundOperations } from './refunds/refund.operations';
import { regionOperations } from './regions/region.operations';
import { userOperations } from './users/user.operations';

/** What react-admin may read and write, resource by resource. */
export const operations = {
  bankStatements: bankStatementOperations,
  claims: claimOperations,
  closures: closureOperations,
  cohorts: cohortOperations,
  fieldDevices: deviceOperations,
  groups: groupOperations,
  ledgerEntries: ledgerEntryOperations,
  meetings: meetingOperations,
  messages: messageOperations,
  participants: participantOperations,
  pendingChanges: changeOperations,
  programmes: programmeOperations,
  refunds: refundOperations,
  regions: regionOperations,
  users: userOperations,
} satisfies Record<string, Operations>;
