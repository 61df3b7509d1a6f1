import type { CreateParams, GetListParams, GetListResult, RaRecord, UpdateParams } from 'ra-core';
import { send } from './client';
import type { SortDirection } from './gql/enums';
import type { TypedDocumentString } from './gql/graphql';

/** The API gives at most this many rows in one answer. */
export const PAGE_SIZE_MAX = 100;

interface ListOf<Item> {
  items: Item[];
  total: number;
  totalIsEstimate: boolean;
}

interface ListVariables<Field, Filter> {
  page: { number: number; size: number };
  sort?: { field: Field; direction: SortDirection };
  filter?: Filter;
}

/** What a resource registers: the typed documents behind react-admin's verbs. */
export interface Specification<Item extends RaRecord, Field extends string, Filter> {
  /** Aliases its root field to `list` and takes `page`, `sort` and `filter`. */
  list: TypedDocumentString<{ list: ListOf<Item> }, ListVariables<Field, Filter>>;
  /** Which column of the panel sorts by which field of the API; other columns do not sort. */
  sort?: Readonly<Record<string, Field>>;
  /** Aliases its root field to `record` and takes `id`. */
  record?: TypedDocumentString<{ record: RaRecord | null }, { id: string }>;
  create?: (params: CreateParams) => Promise<RaRecord>;
  update?: (params: UpdateParams) => Promise<RaRecord>;
}

/** A resource as the data provider uses it, its documents' types already checked. */
export interface Operations {
  list: (params: GetListParams) => Promise<GetListResult<RaRecord>>;
  record?: (id: string, signal?: AbortSignal) => Promise<RaRecord | null>;
  create?: (params: CreateParams) => Promise<RaRecord>;
  update?: (params: UpdateParams) => Promise<RaRecord>;
}

/** Registers a resource; a document of the wrong shape does not compile. */
export function operations<Item extends RaRecord, Field extends string, Filter>(
  spec: Specification<Item, Field, Filter>,
): Operations {
  const { list, sort, record, create, update } = spec;
  return {
    list: (params) =>
      readPages<Item, Field, Filter>(
        params,
        (variables, signal) => send(list, variables, signal),
        sort,
      ),
    ...(record && {
      record: async (id: string, signal?: AbortSignal) =>
        (await send(record, { id }, signal)).record,
    }),
    ...(create && { create }),
    ...(update && { update }),
  };
}

type ReadPage<Item, Field, Filter> = (
  variables: ListVariables<Field, Filter>,
  signal?: AbortSignal,
) => Promise<{ list: ListOf<Item> }>;

/** Reads one page, or as many pages of the API as a larger one (an export) takes. */
async function readPages<Item extends RaRecord, Field extends string, Filter>(
  { pagination, sort, filter, signal }: GetListParams,
  read: ReadPage<Item, Field, Filter>,
  sortFields: Readonly<Record<string, Field>> | undefined,
): Promise<GetListResult<RaRecord>> {
  const { page, perPage } = pagination ?? { page: 1, perPage: PAGE_SIZE_MAX };
  const field = sort && sortFields?.[sort.field];
  const variables: Omit<ListVariables<Field, Filter>, 'page'> = {
    // Filters come from the address bar; the API checks every value of them.
    filter: filter as Filter,
    ...(sort && field && { sort: { field, direction: sort.order } }),
  };
  const size = Math.min(perPage, PAGE_SIZE_MAX);
  let number = Math.floor(((page - 1) * perPage) / size) + 1;
  const data: Item[] = [];
  for (;;) {
    const { list } = await read({ ...variables, page: { number, size } }, signal);
    data.push(...list.items);
    const isDone = data.length >= perPage || list.items.length < size;
    if (isDone) return { data, total: list.total, meta: { totalIsEstimate: list.totalIsEstimate } };
    number += 1;
  }
}
