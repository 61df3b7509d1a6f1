import type { CreateParams, RaRecord, UpdateParams } from 'ra-core';
import { send } from './client';
import type { TypedDocumentString } from './gql/graphql';

/** Binds a creating mutation to a form: form values in, variables out, the new record back. */
export function creating<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  toVariables: (form: never) => Variables,
  toRecord: (result: Result) => RaRecord,
): (params: CreateParams) => Promise<RaRecord> {
  // React-admin hands form values over untyped; the form on the same screen is their only source.
  return async ({ data }) => toRecord(await send(document, toVariables(data as never)));
}

/** What an edit form hands over: the record's identity, the version it was read at, the new values. */
export interface Change<Form> {
  id: string;
  expectedVersion: number;
  form: Form;
}

/** Binds an updating mutation, whose root field is aliased to `record`, to a form. */
export function updating<Variables>(
  document: TypedDocumentString<{ record: RaRecord }, Variables>,
  toVariables: (change: Change<never>) => Variables,
): (params: UpdateParams) => Promise<RaRecord> {
  return async ({ id, data, previousData }) => {
    // Every editable record document reads `version`.
    const { version: expectedVersion } = previousData as { version: number };
    // As above: the values come from the form this mutation was written for.
    const change = { id: String(id), expectedVersion, form: data as never };
    return (await send(document, toVariables(change))).record;
  };
}
