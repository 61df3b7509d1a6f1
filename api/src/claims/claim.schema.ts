import { defineEntity, p } from '@mikro-orm/postgresql';
import { ClaimCause } from '../programmes/index.js';
import { ReceiptWay } from './claim-receipt.js';
import { RejectionReason } from './claim.enums.js';
import { ClaimStage } from './claim.transitions.js';

/** Table and columns of claims; `Claim` is the class. */
export const ClaimSchema = defineEntity({
  name: 'Claim',
  tableName: 'claims',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    number: p.text(),
    participantId: p.uuid(),
    enrolmentId: p.uuid(),
    beneficiaryId: p.uuid().nullable(),
    cause: p.enum(() => ClaimCause),
    isAccidentalDeath: p.boolean(),
    eventOn: p.date(),
    reportedOn: p.date(),
    lateFilingReason: p.text().nullable(),
    stage: p.enum(() => ClaimStage),
    policyYear: p.integer(),
    incapacityDays: p.integer().nullable(),
    claimedAmount: p.bigint('number'),
    approvedAmount: p.bigint('number').nullable(),
    paidAmount: p.bigint('number').nullable(),
    receivedAmount: p.bigint('number').nullable(),
    rejectionReason: p.enum(() => RejectionReason).nullable(),
    rejectionNote: p.text().nullable(),
    documentsCompletedOn: p.date().nullable(),
    verifiedOn: p.date().nullable(),
    decidedOn: p.date().nullable(),
    disbursedOn: p.date().nullable(),
    receivedOn: p.date().nullable(),
    receivedWitness: p.text().nullable(),
    receiptWay: p.enum(() => ReceiptWay).nullable(),
    dueOn: p.date(),
    reportedAtMeetingId: p.uuid().nullable(),
    reportedById: p.uuid(),
    verifiedById: p.uuid().nullable(),
    decidedById: p.uuid().nullable(),
    disbursedById: p.uuid().nullable(),
    confirmedById: p.uuid().nullable(),
    entryId: p.uuid().nullable(),
    createdAt: p.datetime(),
    version: p.integer().version(),
  },
});
