import { registerEnumType } from 'type-graphql';
import { Permission as P } from '../kernel/index.js';

/** What a user works as. */
export enum Role {
  MINISTRY = 'MINISTRY',
  HEAD = 'HEAD',
  TREASURER = 'TREASURER',
  OFFICER = 'OFFICER',
  ANALYST = 'ANALYST',
}
registerEnumType(Role, {
  name: 'Role',
  description: 'What a user works as; it decides what they may do.',
  valuesConfig: {
    MINISTRY: {
      description:
        'Ministry or Dinas Sosial staff: reads every institution, keeps the programme’s rules.',
    },
    HEAD: { description: 'Head of an institution: manages its users and groups, decides claims.' },
    TREASURER: { description: 'Treasurer: takes and reverses premiums, pays claims.' },
    OFFICER: {
      description: 'Officer: enrols, holds meetings, takes premiums, reports and verifies claims.',
    },
    ANALYST: { description: 'Analyst: figures without personal data.' },
  },
});

const READS = [
  P.INSTITUTION_READ,
  P.PROGRAMME_READ,
  P.PARTICIPANT_READ,
  P.GROUP_READ,
  P.MEETING_READ,
  P.PREMIUM_READ,
  P.CLAIM_READ,
  P.REPORT_READ,
];

/** The one table of who may do what. */
export const PERMISSIONS: Readonly<Record<Role, ReadonlySet<P>>> = {
  [Role.MINISTRY]: new Set([
    ...READS,
    P.LEDGER_READ,
    P.USER_READ,
    P.USER_MANAGE,
    P.INSTITUTION_MANAGE,
    P.PROGRAMME_MANAGE,
  ]),
  [Role.HEAD]: new Set([
    ...READS,
    P.LEDGER_READ,
    P.USER_READ,
    P.USER_MANAGE,
    P.COHORT_MANAGE,
    P.ARREARS_DECIDE,
    P.PARTICIPANT_WRITE,
    P.PARTICIPANT_NIK_READ,
    P.GROUP_WRITE,
    P.MEETING_WRITE,
    P.REMINDER_MANAGE,
    P.ATTENDANCE_RECORD,
    P.PREMIUM_REVERSE,
    P.CHANGE_DECIDE,
    P.CASH_SIGN,
    P.CLAIM_HEALTH_READ,
    P.CLAIM_REPORT,
    P.CLAIM_DECIDE,
  ]),
  [Role.TREASURER]: new Set([
    ...READS,
    P.LEDGER_READ,
    P.USER_READ,
    P.PREMIUM_RECORD,
    P.PREMIUM_REVERSE,
    P.CHANGE_DECIDE,
    P.CASH_SIGN,
    P.CASH_DEPOSIT,
    P.BANK_IMPORT,
    P.CLAIM_DISBURSE,
  ]),
  [Role.OFFICER]: new Set([
    ...READS,
    P.USER_READ,
    P.PARTICIPANT_WRITE,
    P.PARTICIPANT_NIK_READ,
    P.GROUP_WRITE,
    P.MEETING_WRITE,
    P.ATTENDANCE_RECORD,
    P.PREMIUM_RECORD,
    P.CASH_SIGN,
    P.CLAIM_HEALTH_READ,
    P.CLAIM_REPORT,
    P.CLAIM_VERIFY,
    P.CLAIM_CONFIRM,
  ]),
  [Role.ANALYST]: new Set([
    P.INSTITUTION_READ,
    P.PROGRAMME_READ,
    P.GROUP_READ,
    P.MEETING_READ,
    P.REPORT_READ,
  ]),
};
