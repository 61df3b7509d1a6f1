import type { Param } from '../kernel/index.js';

/** A piece of SQL with the values of its `?`. */
export interface Sql {
  text: string;
  params: readonly Param[];
}

/** Makes a piece of SQL. */
export function sql(text: string, ...params: Param[]): Sql {
  return { text, params };
}

/** One statement that reads each piece, a scalar subquery, as a column of its own. */
export function columns(pieces: Readonly<Record<string, Sql>>): Sql {
  const named = Object.entries(pieces).map(([name, { text }]) => `(${text}) as "${name}"`);
  const params = Object.values(pieces).flatMap((piece) => piece.params);
  return { text: `select ${named.join(',\n')}`, params };
}

/** The number of the month that a date lies in, counted from year 0, as SQL. */
export function monthNumber(date: string): string {
  return `(extract(year from ${date})::int * 12 + extract(month from ${date})::int)`;
}

/** The month of such a number as 'YYYY-MM', as SQL. */
export function monthText(number: string): string {
  return `to_char(make_date((${number} - 1) / 12, (${number} - 1) % 12 + 1, 1), 'YYYY-MM')`;
}
