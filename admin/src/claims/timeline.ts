import type { ClaimRecord, ClaimStep } from './claim.rows';
import { daysBetween } from './clock';

/** One point on the timeline of a claim. */
export interface TimelinePoint {
  /** The step, or nothing for the event itself, with which everything begins. */
  readonly step: ClaimStep | undefined;
  readonly on: string;
  /** Days since the point before; nothing for the first. */
  readonly daysSince: number | undefined;
}

/** The event and every step after it, oldest first, with the days between. */
export function timelineOf({
  eventOn,
  steps,
}: Pick<ClaimRecord, 'eventOn' | 'steps'>): readonly TimelinePoint[] {
  const points = [
    { step: undefined, on: eventOn },
    ...steps.map((step) => ({ step, on: step.occurredOn })),
  ];
  return points.map((point, index) => {
    const before = points[index - 1];
    return { ...point, daysSince: before && daysBetween(before.on, point.on) };
  });
}
