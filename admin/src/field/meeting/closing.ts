import type { Deed } from '../entry';
import type { MeetingView } from './view';

/** What is filled in at the end of a meeting. */
export interface Closing {
  readonly topicIds: readonly string[];
  readonly countedCash: number | undefined;
  readonly explanation: string;
  readonly hostAttended: boolean;
}

/** What is still missing before the meeting can be closed. */
export type Missing = 'COUNT' | 'EXPLANATION';

/** What was filled in before, or nothing yet. */
export function closingOf({ topicIds, countedCash, explanation }: MeetingView): Closing {
  return { topicIds, countedCash, explanation: explanation ?? '', hostAttended: true };
}

/** What the cash counted differs from the cash recorded. */
export function differenceOf(meeting: MeetingView, { countedCash }: Closing): number {
  return countedCash === undefined ? 0 : countedCash - meeting.totals.premiumTotal;
}

/** The first thing that is missing; a meeting without money needs no counting. */
export function missingOf(meeting: MeetingView, closing: Closing): Missing | undefined {
  if (closing.countedCash === undefined) {
    return meeting.totals.premiumTotal > 0 ? 'COUNT' : undefined;
  }
  const isExplained = closing.explanation.trim() !== '';
  return differenceOf(meeting, closing) !== 0 && !isExplained ? 'EXPLANATION' : undefined;
}

/** What closing writes down: only what is new, and the end itself last. */
export function closeMeeting(meeting: MeetingView, closing: Closing): readonly Deed[] {
  const meetingId = meeting.id;
  const { topicIds, countedCash, hostAttended } = closing;
  const explanation = closing.explanation.trim();
  return [
    ...(topicIds.length > 0 ? [{ meetingId, kind: 'TOPICS', topicIds } as const] : []),
    ...(countedCash === undefined
      ? []
      : [
          {
            meetingId,
            kind: 'CASH_COUNT',
            countedCash,
            ...(explanation && { explanation }),
          } as const,
        ]),
    { meetingId, kind: 'CLOSE', ...(meeting.hostName && { hostAttended }) },
  ];
}
