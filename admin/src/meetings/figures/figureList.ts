import type { MeetingFigures } from './figures.rows';

/** A number of meetings by what became of them. */
export type FigureName = 'planned' | 'held' | 'moved' | 'cancelled' | 'overdue';

/** The figures in the order they are shown. */
export const FIGURES: readonly FigureName[] = ['planned', 'held', 'moved', 'cancelled', 'overdue'];

const NARROWED: Readonly<Record<Exclude<FigureName, 'moved'>, object>> = {
  planned: {},
  held: { status: 'HELD' },
  cancelled: { status: 'CANCELLED' },
  overdue: { isOverdue: true },
};

/** The filter of the list behind a number; none for moved meetings, which no list can ask for. */
export function figureList(
  name: FigureName,
  { from, to }: Pick<MeetingFigures, 'from' | 'to'>,
  { kind, groupId, officerId }: Readonly<Record<string, unknown>>,
): object | undefined {
  if (name === 'moved') return undefined;
  // JSON leaves out what is undefined, so that the address carries only what narrows.
  return { kind, groupId, officerId, meetsOnFrom: from, meetsOnTo: to, ...NARROWED[name] };
}
