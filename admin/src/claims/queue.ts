import { readFilter } from '../layout/readFilter';

/** The list somebody came from: what it shows, in which order, and where in it they are. */
export interface Queue {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly field: QueueField;
  readonly direction: 'ASC' | 'DESC';
  /** Place of the claim in the whole list, from 0. */
  readonly at: number;
}

/** What the list of claims is ordered by, as its columns call it, and as the API does. */
const FIELDS = {
  dueOn: 'DUE_ON',
  number: 'NUMBER',
  reportedOn: 'REPORTED_ON',
  eventOn: 'EVENT_ON',
} as const;
type QueueField = (typeof FIELDS)[keyof typeof FIELDS];

/** So many claims of the list are read at once. */
export const QUEUE_PAGE = 100;

/** The part of a claim's address that says from which list somebody came. */
export function queueSearch({ filter, field, direction, at }: Queue): string {
  const search = new URLSearchParams({ filter: JSON.stringify(filter) });
  search.set('sort', `${field}.${direction}`);
  search.set('at', String(at));
  return search.toString();
}

/** Reads that part; none when the claim was opened by itself, or when somebody typed rubbish. */
export function readQueue(search: URLSearchParams): Queue | undefined {
  const text = search.get('at') ?? '';
  const [name, direction] = (search.get('sort') ?? '').split('.');
  const field = Object.values(FIELDS).find((known) => known === name);
  if (!/^\d{1,6}$/.test(text) || !field) return undefined;
  return {
    filter: readFilter(search.get('filter')),
    field,
    direction: direction === 'DESC' ? 'DESC' : 'ASC',
    at: Number(text),
  };
}

/** The API's name of a column of the list. */
export function queueField(column: string): QueueField {
  const known = Object.entries(FIELDS).find(([name]) => name === column);
  return known ? known[1] : FIELDS.dueOn;
}

/** A neighbour in the queue, and its place. */
export interface Neighbour {
  readonly id: string;
  readonly at: number;
}

/** Where a claim stands in its queue, and who is before and after it. */
export interface Place {
  /** From 0; undefined once the claim is no longer in the list, as when its step was taken. */
  readonly at: number | undefined;
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
}

/** Finds a claim in the page of the queue that was read, which begins at `first`. */
export function placeIn(ids: readonly string[], first: number, { id, at }: Neighbour): Place {
  const found = ids.indexOf(id);
  const here = found < 0 ? at - first : found;
  const neighbour = (index: number) => {
    const other = ids[index];
    return other === undefined ? undefined : { id: other, at: first + index };
  };
  return {
    at: found < 0 ? undefined : first + found,
    previous: neighbour(here - 1),
    // The list closes up behind a claim that left it.
    next: neighbour(found < 0 ? here : here + 1),
  };
}
