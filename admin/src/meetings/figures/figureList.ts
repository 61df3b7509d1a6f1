import type { MeetingFigures } from './figures.rows';

/** A number of meetings by what became of them. */
export type FigureName = 'planned' | 'held' | 'moved' | 'cancelled' | 'overdue';

/** The figures in the order they are shown. */
export const FIGURES: readonly FigureName[] = ['planned', 'held', 'moved', 'cancelled', 'overdue'];

const NARROWED: Readonly<Record<FigureName, object>> = {
  planned: {},
  held: { status: 'HELD' },
  moved: { wasMoved: true },
  cancelled: { status: 'CANCELLED' },
  overdue: { isOverdue: true },
};

/** The filter of the list behind a number: of the meetings that were first planned for the period. */
export function figureList(
  name: FigureName,
  { from, to }: Pick<MeetingFigures, 'from' | 'to'>,
  { kind, groupId, officerId }: Readonly<Record<string, unknown>>,
): object {
  // JSON leaves out what is undefined, so that the address carries only what narrows.
  return { kind, groupId, officerId, plannedOnFrom: from, plannedOnTo: to, ...NARROWED[name] };
}
