import type { ProgrammeRuleName } from '../../data/gql/enums';
import type { programmes as indonesian } from '../id/programmes';
import type { Messages } from '../messages';

const rules: Record<ProgrammeRuleName, string> = {
  PREMIUM_AMOUNT: 'Monthly premium',
  PREMIUM_DUE_DAY: 'Premium due',
  TERM_MONTHS: 'Length of the programme',
  GRACE_MONTHS: 'Grace period',
  SUSPEND_AFTER_MONTHS: 'Suspended after arrears of',
  LAPSE_AFTER_MONTHS: 'May lapse after arrears of',
  WAITING_DAYS: 'Waiting period',
  FILING_DEADLINE_DAYS: 'Time to report a claim',
  INCAPACITY_DAYS_MIN: 'Fewest days unable to work',
  DEATH_ADVANCE: 'Advance at a death',
  AGE_MIN: 'Youngest age at enrolment',
  AGE_MAX: 'Oldest age at enrolment',
  GROUP_SIZE_MIN: 'Smallest group',
  GROUP_SIZE_MAX: 'Largest group',
};

/** Programmes and their terms. */
export const programmes: Messages<typeof indonesian> = {
  name: 'Programme',
  none: { title: 'No programme yet', body: 'The terms of the programme will appear here.' },
  version: 'Terms, version %{number}, in force since',
  rulesTitle: 'Terms',
  rules,
  dayOfMonth: 'day %{day}',
  benefitsTitle: 'Benefits',
  cause: 'Cause',
  year: 'Year %{year}',
  timesPerYear: 'at most once a year |||| at most %{smart_count} times a year',
  serviceLevelsTitle: 'Claim service promise',
};
