import { invalidField } from './errors.js';

/** A list is asked for at most so many rows by their ids: a page of them. */
export const IDS_MAX = 100;

/** A value that may stand in a condition. */
export type Param = string | number | boolean | null | readonly string[];

/**
 * The conditions of one list query, all of which must hold. The listed table's alias is `t`.
 * Values only ever travel as parameters (`?`), never inside the text.
 */
export class Where {
  readonly #conditions: string[] = [];
  readonly #params: Param[] = [];

  /** Adds a condition with `?` for each value. */
  and(condition: string, ...params: Param[]): this {
    this.#conditions.push(`(${condition})`);
    this.#params.push(...params);
    return this;
  }

  /** Adds a condition only when the caller gave the value. */
  given<T>(value: T | null | undefined, add: (value: T) => void): this {
    if (value !== null && value !== undefined) add(value);
    return this;
  }

  /** The column equals the value, when given. */
  equals(column: string, value: string | number | boolean | null | undefined): this {
    return this.given(value, (given) => this.and(`${column} = ?`, given));
  }

  /** The column is one of the values, when given; an empty list matches nothing. */
  oneOf(column: string, values: readonly string[] | null | undefined): this {
    return this.given(values, (given) =>
      given.length === 0
        ? this.and('false')
        : this.and(`${column} in (${given.map(() => '?').join(', ')})`, ...given),
    );
  }

  /** The row's id is one of at most 100 opaque ids, when given; an id that is no id matches nothing. */
  ids(values: readonly string[] | null | undefined, column = 't.id'): this {
    if (values && values.length > IDS_MAX) {
      const message = `A list takes at most ${IDS_MAX} ids; got ${values.length}.`;
      throw invalidField('filter.ids', 'ARRAY_MAX_SIZE', message);
    }
    return this.oneOf(column, values?.filter(isId));
  }

  /** The row's reference equals the opaque id, when given; an id that is no id matches nothing. */
  id(column: string, value: string | null | undefined): this {
    return this.given(value, (given) =>
      isId(given) ? this.and(`${column} = ?`, given) : this.and('false'),
    );
  }

  /** The column lies between the two values, each included, as far as they are given. */
  between(column: string, from: string | null | undefined, to: string | null | undefined): this {
    return this.given(from, (given) => this.and(`${column} >= ?`, given)).given(to, (given) =>
      this.and(`${column} <= ?`, given),
    );
  }

  /** Any of the columns contains the text, when given; letter case does not matter. */
  contains(columns: readonly string[], text: string | null | undefined): this {
    return this.given(text?.trim() || null, (given) => {
      const pattern = `%${given.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
      const tests = columns.map((column) => `${column} ilike ?`).join(' or ');
      this.and(tests, ...columns.map(() => pattern));
    });
  }

  /** Whether there are none, so that every row matches. */
  get isEmpty(): boolean {
    return this.#conditions.length === 0;
  }

  /** The conditions as SQL text; `true` when there are none. */
  get sql(): string {
    return this.isEmpty ? 'true' : this.#conditions.join(' and ');
  }

  /** The values in the order of their `?`. */
  get params(): Param[] {
    return [...this.#params];
  }
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** True for a text that can be an id at all, so that PostgreSQL is never asked to cast rubbish to uuid. */
export function isId(text: string): boolean {
  return ID.test(text);
}
