import type { DataProvider, GetListParams, RaRecord } from 'ra-core';
import { text } from '../i18n/i18nProvider';
import { PAGE_SIZE_MAX, type Operations } from './operations';
import { toNotFound } from './errors';

/** Serves react-admin from the registered operations, the same way for every resource. */
export function createDataProvider(registry: Readonly<Record<string, Operations>>): DataProvider {
  const of = (resource: string): Operations => {
    const found = registry[resource];
    if (!found) throw new Error(`No operations registered for ${resource}`);
    return found;
  };

  const getByIds = async (resource: string, ids: readonly string[], signal?: AbortSignal) => {
    const data: RaRecord[] = [];
    for (let from = 0; from < ids.length; from += PAGE_SIZE_MAX) {
      const some = ids.slice(from, from + PAGE_SIZE_MAX);
      const pagination = { page: 1, perPage: some.length };
      const params: GetListParams = {
        pagination,
        filter: { ids: some },
        ...(signal && { signal }),
      };
      data.push(...(await of(resource).list(params)).data);
    }
    return data;
  };

  const provider = {
    supportAbortSignal: true,
    getList: (resource: string, params: GetListParams) => of(resource).list(params),
    getOne: async (resource: string, { id, signal }: One) => {
      const { record } = of(resource);
      const data = record
        ? await record(String(id), signal)
        : (await getByIds(resource, [String(id)], signal))[0];
      if (!data) throw toNotFound(text);
      return { data };
    },
    getMany: async (resource: string, { ids, signal }: Many) => ({
      data: await getByIds(resource, ids.map(String), signal),
    }),
    getManyReference: (resource: string, params: Reference) =>
      of(resource).list({ ...params, filter: { ...asFilter(params), [params.target]: params.id } }),
    create: async (resource: string, params: Parameters<Create>[0]) => ({
      data: await supported(of(resource).create, resource)(params),
    }),
    update: async (resource: string, params: Parameters<Update>[0]) => ({
      data: await supported(of(resource).update, resource)(params),
    }),
    updateMany: refuse,
    delete: refuse,
    deleteMany: refuse,
  };
  // Screens name the row type they read; the resource's own document is what vouches for it.
  return provider as DataProvider;
}

type Create = NonNullable<Operations['create']>;
type Update = NonNullable<Operations['update']>;
type One = { id: string | number; signal?: AbortSignal };
type Many = { ids: readonly (string | number)[]; signal?: AbortSignal };
type Reference = GetListParams & { target: string; id: string | number };

function supported<Verb>(verb: Verb | undefined, resource: string): Verb {
  if (!verb) throw new Error(`${resource} has no such operation`);
  return verb;
}

/** Nothing is deleted or changed in bulk: history matters, so each change is a verb of its own. */
function refuse(): Promise<never> {
  return Promise.reject(new Error('Not offered: use the verb of the resource'));
}

/** React-admin types filters as any; the API checks every value of them. */
function asFilter({ filter }: GetListParams): object {
  return filter as object;
}
