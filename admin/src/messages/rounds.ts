import type { MessageChannel, MessageState, MessageTemplate } from '../data/gql/enums';
import type { MeetingMessage } from './message.rows';

/** Messages that say the same at the same time, counted by how far they have come. */
export interface Round {
  template: MessageTemplate;
  sendAfter: string;
  counts: ReadonlyArray<{ state: MessageState; channel: MessageChannel | null; count: number }>;
}

/** What a meeting's messages come to: one round for each text and time, in the order of their times. */
export function roundsOf(messages: readonly MeetingMessage[]): Round[] {
  const rounds = Map.groupBy(messages, ({ template, sendAfter }) => `${sendAfter} ${template}`);
  return [...rounds.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, same]) => {
      const [first] = same;
      return first
        ? { template: first.template, sendAfter: first.sendAfter, counts: countsOf(same) }
        : [];
    });
}

function countsOf(messages: readonly MeetingMessage[]): Round['counts'] {
  const groups = Map.groupBy(messages, ({ state, channel }) => `${state} ${channel ?? ''}`);
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    return first ? { state: first.state, channel: first.channel ?? null, count: same.length } : [];
  });
}
