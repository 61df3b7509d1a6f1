import type { ClosureKind } from '../data/gql/enums';
import type { ClosureAddInput } from '../data/gql/graphql';

/** The form that enters days into the calendar. */
export interface ClosureForm {
  kind: ClosureKind;
  name: string;
  fromOn: string;
  toOn?: string | null;
}

/** Shapes a closure for the API; without a last day it is one day. */
export function toAddInput({ kind, name, fromOn, toOn }: ClosureForm): ClosureAddInput {
  return { kind, name: name.trim(), fromOn, toOn: toOn || fromOn };
}
