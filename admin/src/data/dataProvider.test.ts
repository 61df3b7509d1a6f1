import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createDataProvider } from './dataProvider';
import { refusalOf } from './errors';
import { TypedDocumentString } from './gql/graphql';
import { operations } from './operations';
import { creating, updating } from './writing';

interface Tree {
  id: string;
  version: number;
  name: string;
}
interface Asked {
  page: { number: number; size: number };
  sort?: { field: 'NAME'; direction: 'ASC' | 'DESC' };
  filter?: { ids?: string[]; shadeId?: string };
}

const forest = Array.from({ length: 250 }, (_, index) => ({
  id: `t${index}`,
  version: 1,
  name: `Tree ${index}`,
}));

const List = new TypedDocumentString<
  { list: { items: Tree[]; total: number; totalIsEstimate: boolean } },
  Asked
>('query TreeList');
const Record = new TypedDocumentString<{ record: Tree | null }, { id: string }>('query TreeRecord');
const Plant = new TypedDocumentString<{ record: Tree }, { input: { name: string } }>(
  'mutation Plant',
);
const Rename = new TypedDocumentString<
  { record: Tree },
  { id: string; expectedVersion: number; name: string }
>('mutation Rename');

const provider = createDataProvider({
  trees: operations({
    list: List,
    sort: { name: 'NAME' },
    record: Record,
    create: creating(
      Plant,
      (form: { name: string }) => ({ input: form }),
      ({ record }) => record,
    ),
    update: updating(
      Rename,
      ({ form, ...change }: { id: string; expectedVersion: number; form: { name: string } }) => ({
        ...change,
        name: form.name,
      }),
    ),
  }),
  leaves: operations({ list: List }),
});

const asked: Asked[] = [];
const sent: { query: string; variables: object }[] = [];
const original = globalThis.fetch;

/** Answers lists from the forest; anything else with the first tree. */
const answer = jest.fn((query: string, variables: Asked) => {
  if (query !== 'query TreeList') return { record: forest[0] };
  const { page, filter } = variables;
  const found = filter?.ids ? forest.filter(({ id }) => filter.ids?.includes(id)) : forest;
  const from = (page.number - 1) * page.size;
  const items = found.slice(from, from + page.size);
  return { list: { items, total: found.length, totalIsEstimate: false } };
});

beforeEach(() => {
  asked.length = 0;
  sent.length = 0;
  globalThis.fetch = (_, request) => {
    // The client under test sends text.
    const body = JSON.parse(request?.body as string) as { query: string; variables: Asked };
    asked.push(body.variables);
    sent.push(body);
    const text = JSON.stringify({ data: answer(body.query, body.variables) });
    const headers = { 'content-type': 'application/json' };
    return Promise.resolve(new Response(text, { headers }));
  };
});
afterEach(() => {
  globalThis.fetch = original;
});

const pageOf = (page: number, perPage: number) => ({
  pagination: { page, perPage },
  sort: { field: 'name', order: 'DESC' as const },
  filter: {},
});

describe('a list', () => {
  test('is one request, sorted by the API’s name of the column', async () => {
    const list = await provider.getList('trees', pageOf(2, 25));
    expect(list).toMatchObject({ total: 250, meta: { totalIsEstimate: false } });
    expect(list.data).toHaveLength(25);
    expect(asked).toEqual([
      { page: { number: 2, size: 25 }, sort: { field: 'NAME', direction: 'DESC' }, filter: {} },
    ]);
  });

  test('leaves out a sort the API does not offer', async () => {
    await provider.getList('leaves', pageOf(1, 25));
    expect(asked[0]?.sort).toBeUndefined();
  });

  test('larger than the API gives at once is read page by page, to the last row', async () => {
    const { data } = await provider.getList('trees', pageOf(1, 1000));
    expect(data).toHaveLength(250);
    expect(asked.map(({ page }) => page.number)).toEqual([1, 2, 3]);
  });

  test('of what belongs to another record is the list narrowed to it', async () => {
    await provider.getManyReference('trees', { ...pageOf(1, 25), target: 'shadeId', id: 's1' });
    expect(asked[0]?.filter).toEqual({ shadeId: 's1' });
  });
});

describe('records', () => {
  test('are read by their document, or by id from the list of a resource without one', async () => {
    expect((await provider.getOne('trees', { id: 't0' })).data).toEqual(forest[0]);
    expect((await provider.getOne('leaves', { id: 't7' })).data).toEqual(forest[7]);
    expect(asked).toEqual([
      { id: 't0' },
      { page: { number: 1, size: 1 }, filter: { ids: ['t7'] } },
    ]);
  });

  test('are read by ids at most a hundred at a time', async () => {
    const ids = forest.slice(0, 130).map(({ id }) => id);
    const { data } = await provider.getMany('trees', { ids });
    expect(data).toHaveLength(130);
    expect(asked.map(({ filter }) => filter?.ids?.length)).toEqual([100, 30]);
  });

  test('that do not exist, or are not for this viewer, are not found', async () => {
    const error: unknown = await provider.getOne('leaves', { id: 'x' }).catch((e: unknown) => e);
    expect(refusalOf(error)?.code).toBe('NOT_FOUND');
  });
});

describe('writing', () => {
  test('sends a new record through its form’s mapping', async () => {
    expect((await provider.create('trees', { data: { name: 'Elm' } })).data).toEqual(forest[0]);
    expect(sent).toEqual([{ query: 'mutation Plant', variables: { input: { name: 'Elm' } } }]);
  });

  test('sends a change with the version it was read at', async () => {
    const previousData = { id: 't3', version: 7, name: 'Oak' };
    await provider.update('trees', { id: 't3', data: { name: 'Elm' }, previousData });
    const variables = { id: 't3', expectedVersion: 7, name: 'Elm' };
    expect(sent).toEqual([{ query: 'mutation Rename', variables }]);
  });

  test('offers no deletion and nothing in bulk', async () => {
    await expect(provider.delete('trees', { id: 't0' })).rejects.toThrow('verb of the resource');
    await expect(provider.updateMany('trees', { ids: [], data: {} })).rejects.toThrow();
    await expect(provider.create('leaves', { data: {} })).rejects.toThrow('no such operation');
    expect(sent).toEqual([]);
  });
});
