import type { Messages } from '../messages';
import type {
  claimClockEnums as enumsInIndonesian,
  days as daysInIndonesian,
  forecast as forecastInIndonesian,
  hold as holdInIndonesian,
} from '../id/claimClock';

/** Names of what the claim clock tells apart. */
export const claimClockEnums: Messages<typeof enumsInIndonesian> = {
  ResponsibleParty: {
    FAMILY: 'Family',
    OFFICER: 'Officer',
    INSTITUTION: 'Institution',
    DINAS: 'Dinas Sosial',
    MINISTRY: 'Ministry',
    BANK: 'Bank',
  },
  ClaimHoldReason: {
    DOCUMENTS_ASKED: 'Documents asked from the family',
    FAMILY_UNREACHABLE: 'Family cannot be reached yet',
    HEIR_UNCLEAR: 'Heir not agreed on',
    DINAS_ANSWER_AWAITED: 'Waits for the Dinas',
    FUNDS_AWAITED: 'Waits for money from the ministry',
    BANK_ANSWER_AWAITED: 'Waits for the bank',
  },
  ForecastBasis: {
    INSTITUTION: 'at the pace of this institution',
    PROGRAMME: 'at the pace of the other institutions, for there are few claims here yet',
    PROMISE: 'at the pace the programme promises, for there are few claims yet',
  },
  SettlementBucket: {
    LE_7: 'Up to 7 days',
    D8_30: '8–30 days',
    D31_90: '31–90 days',
    GT_90: 'More than 90 days',
  },
  HandoverWay: { MEETING: 'At the meeting', VISIT: 'Visit or transfer' },
};

/** What makes a claim wait. */
export const hold: Messages<typeof holdInIndonesian> = {
  button: 'Mark as waiting',
  confirm: 'Mark',
  body: 'Its days count for whoever is waited for. The day promised to the family does not move.',
  reason: 'Waiting for what',
  untilOn: 'Until at most',
  untilHelp: 'At most 30 days; then it is looked at again.',
  done: 'The claim is marked as waiting',
  notice: '%{reason}, from %{from} until %{until} at most. Its days count for: %{party}.',
  end: 'No longer waiting',
  ended: 'The claim goes on',
  chip: '%{reason}, until %{day}',
};

/** What is known before it is late. */
export const forecast: Messages<typeof forecastInIndonesian> = {
  expected: 'Expected to be received on %{day}, very likely by %{by}.',
  farOff: 'more than 180 days from now',
  risk: 'Likely late, %{percent} %',
  atMeeting: 'Hand it over at the meeting on %{day}: still on time.',
  visit: 'The next meeting is too late; visit the family by %{day}.',
  transfer: 'Or transfer it by %{day}.',
  visitNow: 'The promise is broken: see that the family has it today, do not wait for the meeting.',
};

/** With whom a claim lay. */
export const days: Messages<typeof daysInIndonesian> = {
  title: 'Where the days went',
  both: '%{smart_count} day, %{working} working |||| %{smart_count} days, %{working} working',
  each: 'Period by period',
  from: '%{day}: %{party}, %{stage}, %{smart_count} day |||| %{day}: %{party}, %{stage}, %{smart_count} days',
  unreported: 'not reported yet',
};
