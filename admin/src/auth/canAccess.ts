import type { Permission } from '../data/gql/enums';

type Actions = Readonly<Partial<Record<'read' | 'create' | 'edit', Permission>>>;

/** Which permission opens which screen; what is not listed here stays closed. */
const SCREENS: Readonly<Record<string, Actions>> = {
  participants: {
    read: 'PARTICIPANT_READ',
    create: 'PARTICIPANT_WRITE',
    edit: 'PARTICIPANT_WRITE',
  },
  groups: { read: 'GROUP_READ', create: 'GROUP_WRITE', edit: 'GROUP_WRITE' },
  meetings: { read: 'MEETING_READ', create: 'MEETING_WRITE', edit: 'MEETING_WRITE' },
  'meetings/cash': { read: 'PREMIUM_READ' },
  'meetings/paper': { read: 'PARTICIPANT_READ' },
  messages: { read: 'PARTICIPANT_READ' },
  calendar: { read: 'MEETING_READ' },
  closures: { read: 'MEETING_READ' },
  claims: { read: 'CLAIM_READ', create: 'CLAIM_REPORT' },
  bankStatements: { read: 'LEDGER_READ', create: 'BANK_IMPORT' },
  pendingChanges: { read: 'CHANGE_DECIDE' },
  timeliness: { read: 'REPORT_READ' },
  arrears: { read: 'PREMIUM_READ' },
  cash: { read: 'PREMIUM_READ' },
  refunds: { read: 'PREMIUM_READ' },
  claimFunds: { read: 'LEDGER_READ' },
  ledger: { read: 'LEDGER_READ' },
  ledgerEntries: { read: 'LEDGER_READ' },
  programmes: { read: 'PROGRAMME_READ' },
  cohorts: { read: 'PROGRAMME_READ', create: 'COHORT_MANAGE' },
  institutions: {
    read: 'INSTITUTION_READ',
    create: 'INSTITUTION_MANAGE',
    edit: 'INSTITUTION_MANAGE',
  },
  users: { read: 'USER_READ', create: 'USER_MANAGE', edit: 'USER_MANAGE' },
  fieldDevices: { read: 'USER_READ' },
  regions: { read: 'PROGRAMME_READ' },
};

/** What react-admin asks before it opens a screen or shows a button. */
export interface AccessQuestion {
  readonly resource: string;
  readonly action: string;
}

/** Says whether these permissions open that screen. The API decides again on every request. */
export function canAccess(permissions: readonly Permission[], question: AccessQuestion): boolean {
  const needed = permissionFor(SCREENS[question.resource] ?? {}, question.action);
  return needed !== undefined && permissions.includes(needed);
}

function permissionFor(actions: Actions, action: string): Permission | undefined {
  switch (action) {
    case 'list':
    case 'show':
    case 'export':
      return actions.read;
    case 'create':
      return actions.create;
    case 'edit':
      return actions.edit;
    default:
      return undefined;
  }
}
