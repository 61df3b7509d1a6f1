import type { ProgrammeRuleName } from '../data/gql/enums';

/** What the number of a rule counts. */
export type RuleUnit = 'rupiah' | 'dayOfMonth' | 'months' | 'days' | 'years' | 'people';

/** The unit of every rule of a programme. */
export const RULE_UNITS: Readonly<Record<ProgrammeRuleName, RuleUnit>> = {
  PREMIUM_AMOUNT: 'rupiah',
  PREMIUM_DUE_DAY: 'dayOfMonth',
  TERM_MONTHS: 'months',
  GRACE_MONTHS: 'months',
  SUSPEND_AFTER_MONTHS: 'months',
  LAPSE_AFTER_MONTHS: 'months',
  WAITING_DAYS: 'days',
  FILING_DEADLINE_DAYS: 'days',
  INCAPACITY_DAYS_MIN: 'days',
  DEATH_ADVANCE: 'rupiah',
  AGE_MIN: 'years',
  AGE_MAX: 'years',
  GROUP_SIZE_MIN: 'people',
  GROUP_SIZE_MAX: 'people',
};
