import type { HostReason } from '../../data/gql/enums';
import type { hostTurns as indonesian } from '../id/hostTurns';
import type { Messages } from '../messages';

const reasons: Record<HostReason, string> = {
  NEVER_HOSTED: 'Has never hosted.',
  FEWEST_TURNS:
    'Hosted only once, the fewest in the group. |||| Hosted only %{smart_count} times, the fewest in the group.',
  LONGEST_AGO:
    'Hosted once like others, but longest ago: %{day}. |||| Hosted %{smart_count} times like others, but longest ago: %{day}.',
  SENIORITY:
    'Hosted once like others; joined earlier. |||| Hosted %{smart_count} times like others; joined earlier.',
};

/** Turns to host the monthly meeting. */
export const hostTurns: Messages<typeof indonesian> = {
  name: 'Host turn |||| Host turns',
  none: {
    title: 'No turn yet',
    body: 'Every member gets a turn before anybody hosts twice.',
  },
  override: 'set by deliberation',
  noQueue: 'No queue yet. It appears once the group has members.',
  rule: 'Nobody hosts twice before everybody has hosted once. The deliberation may decide otherwise; its decision is recorded.',
  next: 'Next turn',
  reasons,
  seniorityAtStart: 'Like others, has never hosted; joined earlier.',
};
