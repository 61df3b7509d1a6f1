import type { Messages } from '../messages';
import type { timeliness as indonesian } from '../id/timeliness';

/** How fast the families got their money. */
export const timeliness: Messages<typeof indonesian> = {
  name: 'On time',
  open: 'Where the days went',
  claims: '%{smart_count} claim |||| %{smart_count} claims',
  lateThere: '%{smart_count} late |||| %{smart_count} late',
  listOf: '%{figure}: %{count} claims, see the list',
  lateOf: '%{figure}: %{count} late, see the list',
  ofJudged: '%{done} of %{planned}',
  noneJudged: 'none was due',
  median: 'median %{smart_count} day |||| median %{smart_count} days',
  noGroup: 'No group',
  none: {
    title: 'No claims in this period yet',
    body: 'Once a claim is received by the family, rejected, or past its due date, its figures are here. Choose another period above.',
  },
  durations: {
    title: 'How long it takes',
    median:
      'Median %{smart_count} day, %{working} working |||| Median %{smart_count} days, %{working} working',
    others: 'mean %{mean} days · 9 of 10 within %{p90} days · %{claims} claims',
    before:
      'The period before: median %{smart_count} day from the event to the end. |||| The period before: median %{smart_count} days from the event to the end.',
    submission: {
      title: 'Event to complete documents',
      definition:
        'Days from the event to the first complete file (IRIS PI2070), of claims settled in the period.',
    },
    processing: {
      title: 'Complete documents to the money',
      definition:
        'Days from the complete file until the family confirms the money, or the claim is rejected (IRIS PI8919).',
    },
    settlement: {
      title: 'Event to the money',
      definition:
        'Days from the event until the family confirms the money, or the claim is rejected (IRIS PI9897). This is what the family feels.',
    },
  },
  parties: {
    help: 'Each day from the event on counts for exactly one party: who had the claim when the day ended. Claims settled in the period, or late at its end.',
  },
  stages: {
    title: 'At which stage they became late',
    help: 'Stage of the claim when its due date ended.',
  },
  months: { title: 'Month by month', help: 'On time, of those received or late.' },
  parts: {
    institutions: 'By institution',
    causes: 'By cause',
    groups: 'By group',
    help: 'On time, of those received or late; the worst first.',
  },
};
