import { addDays } from '../fields/days';

/** Which meetings the list shows; each is a filter of the API, so a link can carry it. */
export type When = 'upcoming' | 'notRecorded' | 'past' | 'all';

/** The tabs of the list in their order. */
export const WHENS: readonly When[] = ['upcoming', 'notRecorded', 'past', 'all'];

type Filter = Readonly<Record<string, unknown>>;

/** The part of the filter that says which meetings by time; `today` is the institution's day. */
export function whenFilter(when: When, today: string): Filter {
  switch (when) {
    case 'upcoming':
      return { status: 'PLANNED', meetsOnFrom: today };
    case 'notRecorded':
      return { isOverdue: true };
    case 'past':
      return { meetsOnTo: addDays(today, -1) };
    case 'all':
      return {};
  }
}

/** Reads the tab off a filter; none when the filter comes from elsewhere, as with two dates. */
export function whenOf(filter: Filter, today: string): When | undefined {
  const timed = Object.fromEntries(
    TIMED.flatMap((name) => (name in filter ? [[name, filter[name]]] : [])),
  );
  return WHENS.find((when) => isSame(whenFilter(when, today), timed));
}

/** The tab, when nothing but the tab narrows the list. */
export function onlyWhen(filter: Filter, today: string): When | undefined {
  return Object.keys(filter).every((name) => TIMED.includes(name))
    ? whenOf(filter, today)
    : undefined;
}

/** The same filter for other meetings by time; group, kind and officer stay. */
export function withWhen(filter: Filter, when: When, today: string): Filter {
  const others = Object.entries(filter).filter(([name]) => !TIMED.includes(name));
  return { ...Object.fromEntries(others), ...whenFilter(when, today) };
}

const TIMED = ['status', 'isOverdue', 'meetsOnFrom', 'meetsOnTo'];

function isSame(a: Filter, b: Filter): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => a[name] === b[name]);
}
