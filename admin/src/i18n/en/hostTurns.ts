import type { HostReason } from '../../data/gql/enums';
import type { hostTurns as indonesian } from '../id/hostTurns';
import type { Messages } from '../messages';

const reasons: Record<HostReason, string> = {
  NEVER_HOSTED: 'Has never hosted.',
  NOT_THIS_CYCLE: 'Has not had a turn in this round; %{next} has.',
  FEWEST_TURNS:
    'Only one turn counts, fewer than for %{next}. |||| Only %{smart_count} turns count, fewer than for %{next}.',
  LONGEST_AGO: 'Has been waiting longer than %{next}.',
  SENIORITY: 'Has waited as long, and was enrolled before %{next}.',
  SWAPPED: 'The queue follows a swap that both members agreed to.',
  LAST: 'All other members have their turn before.',
  ONLY_ONE: 'No other member can host.',
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
  waiting: {
    start: 'Waiting since the group began, longer than %{next}.',
    turn: 'Last turn on %{day}, before %{next}.',
    joining: 'Waiting since joining on %{day}, longer than %{next}.',
  },
  swappedWith: 'Has this place by swapping turns with %{name}.',
};
