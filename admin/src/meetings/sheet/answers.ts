import type { MeetingHoldMutation } from '../../data/gql/graphql';
import { NO_CASH } from './cash';
import type { Draft } from './sheet';

/** The server's answer for one row. */
export type Answer = MeetingHoldMutation['sheet']['rows'][number];

/** What became of the rows and of the cash count. */
export type SheetAnswer = Pick<MeetingHoldMutation['sheet'], 'rows' | 'cash'>;

/** The answers by member, as the rows look them up. */
export type Answers = Readonly<Record<string, Answer>>;

/** Files the answers of a sheet under the members they are about. */
export function toAnswers(rows: readonly Answer[]): Answers {
  return Object.fromEntries(rows.map((row) => [row.participantId, row]));
}

/** What is left to send after an answer: the refused rows and a refused cash count, under a key of their own. */
export function remainder(draft: Draft, { rows, cash }: SheetAnswer, requestKey: string): Draft {
  const refused = rows.filter(({ accepted }) => !accepted);
  return {
    ...draft,
    requestKey,
    notes: { ...draft.notes, agendaItems: [], questions: [], decisions: [] },
    cash: cash?.accepted === false ? draft.cash : NO_CASH,
    entries: Object.fromEntries(
      refused.map(({ participantId }) => [participantId, draft.entries[participantId] ?? {}]),
    ),
  };
}
