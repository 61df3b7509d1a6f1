import type { MeetingHoldMutation } from '../../data/gql/graphql';
import type { Draft } from './sheet';

/** The server's answer for one row. */
export type Answer = MeetingHoldMutation['sheet']['rows'][number];

/** The answers by member, as the rows look them up. */
export type Answers = Readonly<Record<string, Answer>>;

/** Files the answers of a sheet under the members they are about. */
export function toAnswers(rows: readonly Answer[]): Answers {
  return Object.fromEntries(rows.map((row) => [row.participantId, row]));
}

/** What is left to send after an answer: the refused rows, under a key of their own. */
export function remainder(draft: Draft, rows: readonly Answer[], requestKey: string): Draft {
  const refused = rows.filter(({ accepted }) => !accepted);
  return {
    ...draft,
    requestKey,
    notes: { ...draft.notes, decisions: [] },
    entries: Object.fromEntries(
      refused.map(({ participantId }) => [participantId, draft.entries[participantId] ?? {}]),
    ),
  };
}
