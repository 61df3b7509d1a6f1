import { arrears } from './arrears';
import { attendances } from './attendances';
import { auth } from './auth';
import { bankStatements } from './bankStatements';
import { calendars } from './calendars';
import { calendar } from './calendar';
import { cash } from './cash';
import { claimDesk } from './claimDesk';
import { claimAdvances } from './claimAdvances';
import { claimFamily } from './claimFamily';
import { claimPapers } from './claimPapers';
import { claimFunds } from './claimFunds';
import { ledger } from './ledger';
import { refunds } from './refunds';
import { claims } from './claims';
import { clashes } from './clashes';
import { closures } from './closures';
import { common } from './common';
import { enums } from './enums';
import { errors } from './errors';
import { fieldDevices } from './fieldDevices';
import { groups } from './groups';
import { hostTurns } from './hostTurns';
import { layout } from './layout';
import { meetingFigures } from './meetingFigures';
import { meetings } from './meetings';
import { messages } from './messages';
import { participants } from './participants';
import { pendingChanges } from './pendingChanges';
import { passbook } from './passbook';
import { plan } from './plan';
import { premiums } from './premiums';
import { programmes } from './programmes';
import { ra } from './ra';
import { receipts } from './receipts';
import { regions } from './regions';
import { renewals } from './renewals';
import { timeliness } from './timeliness';
import { today } from './today';
import { users } from './users';

/** The Indonesian catalogue. Each noun's own words live in the file of its name. */
export const indonesian = {
  ra,
  auth,
  calendar,
  clashes,
  common,
  enums,
  errors,
  layout,
  meetingFigures,
  plan,
  today,
  resources: {
    arrears,
    attendances,
    bankStatements,
    calendars,
    calendar: { name: calendar.name },
    cash,
    claimDesk,
    claimAdvances,
    claimFamily,
    claimPapers,
    claimFunds,
    claims,
    closures,
    cohorts: { name: 'Angkatan' },
    fieldDevices,
    groups,
    hostTurns,
    ledger,
    ledgerEntries: { name: ledger.name },
    meetings,
    messages,
    participants,
    pendingChanges,
    passbook,
    premiums,
    programmes,
    receipts,
    refunds,
    regions,
    renewals,
    timeliness,
    users,
  },
};
