import {
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
  type ClassType,
} from 'type-graphql';
import { invalidField } from './errors.js';
import { isId } from './where.js';

/** Rows on one page at the most. */
export const PAGE_SIZE_MAX = 100;
/** The deepest numbered page; `after` goes further at the same cost. */
export const PAGE_NUMBER_MAX = 10_000;

/** Order of a list. */
export enum SortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'Order of a list: rising or falling.',
});

@InputType({ description: 'Which page of a list: pages are numbered from 1.' })
export class PageInput {
  @Field(() => Int, {
    defaultValue: 1,
    description: 'Number of the page, 1 to 10,000; use `after` to go deeper.',
  })
  number!: number;

  @Field(() => Int, { defaultValue: 25, description: 'Rows on a page, 1 to 100.' })
  size!: number;
}

/** One page of rows with what the caller needs to ask for the next. */
export interface Listed<T> {
  items: T[];
  total: number;
  totalIsEstimate: boolean;
  nextCursor: string | null;
}

/** Makes the GraphQL type of a list of one noun. */
export function listType<T extends object>(
  name: string,
  item: () => ClassType<T>,
): ClassType<Listed<T>> {
  @ObjectType(name, { description: 'One page of a list.' })
  class List implements Listed<T> {
    @Field(() => [item()], { description: 'The rows of this page, at most 100.' })
    items!: T[];

    @Field(() => Int, { description: 'Rows in the whole list.' })
    total!: number;

    @Field(() => Boolean, {
      description: 'True when `total` passes 10,000 and is the estimate of PostgreSQL’s planner.',
    })
    totalIsEstimate!: boolean;

    @Field(() => ID, {
      nullable: true,
      description: 'Pass as `after` for the next page; null on the last page.',
    })
    nextCursor!: string | null;
  }
  return List;
}

/** Makes the sort input of one noun from its enum of sortable fields. */
export function sortInput<E extends object>(
  name: string,
  fields: () => E,
  direction = SortDirection.ASC,
): ClassType<{ field: E[keyof E]; direction: SortDirection }> {
  @InputType(name, { description: 'Order of the list; rows that tie are ordered by id.' })
  class Sort {
    @Field(() => fields(), { description: 'What to order by.' })
    field!: E[keyof E];

    @Field(() => SortDirection, { defaultValue: direction, description: 'Rising or falling.' })
    direction!: SortDirection;
  }
  return Sort;
}

/** Refuses a page outside the limits. */
export function checkPage(page: PageInput | null | undefined): { number: number; size: number } {
  const { number, size } = page ?? { number: 1, size: 25 };
  if (number < 1 || number > PAGE_NUMBER_MAX) {
    const message = `Page numbers run from 1 to ${PAGE_NUMBER_MAX}; got ${number}.`;
    throw invalidField('page.number', 'OUT_OF_RANGE', message);
  }
  if (size < 1 || size > PAGE_SIZE_MAX) {
    const message = `A page holds 1 to ${PAGE_SIZE_MAX} rows; got ${size}.`;
    throw invalidField('page.size', 'OUT_OF_RANGE', message);
  }
  return { number, size };
}

/** Where a page ended: the sort value and id of its last row. */
export interface Cursor {
  value: string;
  id: string;
}

/** Makes the opaque text of a cursor. */
export function encodeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify([cursor.value, cursor.id])).toString('base64url');
}

/** Reads a cursor back; refuses anything this API did not make. */
export function decodeCursor(text: string): Cursor {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (
      Array.isArray(parsed) &&
      typeof parsed[0] === 'string' &&
      typeof parsed[1] === 'string' &&
      isId(parsed[1])
    ) {
      return { value: parsed[0], id: parsed[1] };
    }
  } catch {
    // Falls through to the refusal: what is not JSON is no cursor.
  }
  throw invalidField('after', 'NOT_A_CURSOR', '`after` takes the `nextCursor` of an earlier page.');
}
