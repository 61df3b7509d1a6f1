import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A field of Query or Mutation with the way to call it. */
export interface RootField {
  name: string;
  kind: 'query' | 'mutation';
  field: GraphQLField<unknown, unknown>;
}

/** Every field of Query and Mutation. */
export function rootFields(schema: GraphQLSchema): RootField[] {
  const of = (kind: RootField['kind'], type: GraphQLObjectType | null | undefined) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ name: field.name, kind, field }));
  return [...of('query', schema.getQueryType()), ...of('mutation', schema.getMutationType())];
}

/** The text of an operation that calls one root field and asks for as little as possible. */
export function operationFor({ name, kind, field }: RootField): string {
  const variables = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = selectionOf(getNamedType(field.type));
  return `${kind} Probe${variables && `(${variables})`} { ${name}${passed && `(${passed})`}${selection} }`;
}

/** Of a list its rows, so that an empty one can be told from a full one. */
function selectionOf(type: GraphQLNamedType): string {
  if (!isCompositeType(type)) return '';
  const isList = isObjectType(type) && 'items' in type.getFields();
  return isList ? ' { items { __typename } }' : ' { __typename }';
}

/** One place of a field's arguments, from the outermost: ['input', 'participantId']. */
export type Place = readonly string[];

/** Gives a value for a place, or nothing to take the value that its type suggests. */
export type Choose = (place: Place, type: GraphQLInputType) => unknown;

/** The smallest well-formed arguments of a field: what must be there and nothing else. */
export function smallestArguments({ field }: RootField, choose: Choose): Record<string, unknown> {
  const required = field.args.filter(isRequiredArgument);
  return Object.fromEntries(required.map((arg) => [arg.name, valueFor(arg, [arg.name], choose)]));
}

/** Places that take a value of a type, at any depth, required or not. */
export function placesOf({ field }: RootField, typeName: string): Place[] {
  return field.args.flatMap((arg) => placesIn(arg, [arg.name], typeName));
}

function placesIn(
  { type }: GraphQLArgument | GraphQLInputField,
  place: Place,
  wanted: string,
): Place[] {
  const named = getNamedType(type);
  if (named.name === wanted) return [place];
  if (!isInputObjectType(named) || place.length > 3) return [];
  return Object.values(named.getFields()).flatMap((inner) =>
    placesIn(inner, [...place, inner.name], wanted),
  );
}

/** The same arguments with another value at a place; what is missing around it is filled in. */
export function withValue(
  { field }: RootField,
  args: Record<string, unknown>,
  place: Place,
  value: unknown,
): Record<string, unknown> {
  const [first, ...rest] = place;
  const arg = field.args.find(({ name }) => name === first);
  return arg ? { ...args, [arg.name]: put(arg.type, args[arg.name], rest, value) } : args;
}

function put(type: GraphQLInputType, present: unknown, place: Place, value: unknown): unknown {
  const open = isNonNullType(type) ? type.ofType : type;
  if (isListType(open)) return [put(open.ofType, undefined, place, value)];
  const [first, ...rest] = place;
  if (first === undefined || !isInputObjectType(open)) return value;
  const inner = open.getFields()[first];
  if (!inner) return value;
  const around = Object(present ?? valueFor({ type: open }, [], () => undefined));
  return { ...around, [first]: put(inner.type, around[first], rest, value) };
}

const SCALARS: Readonly<Record<string, unknown>> = {
  Boolean: true,
  DateTimeISO: '2026-11-01T00:00:00.000Z',
  Float: 1,
  ID: '018f0000-0000-7000-8000-00000000dead',
  Int: 1,
  LocalDate: '2026-11-01',
  LocalMonth: '2026-11',
  LocalTime: '19:00',
  Rupiah: 5000,
  String: 'some text',
};

/** Arguments whose value has a shape that their type does not tell. */
const SHAPED: Readonly<Record<string, string>> = {
  familyCardNumber: '1271161205759001',
  meetingRule: 'FREQ=MONTHLY;BYDAY=2SA',
  nik: '1271161205759001',
  recurrenceRule: 'FREQ=MONTHLY;BYDAY=2SA',
  regionCode: '12.71.16.1002',
};

function valueFor({ type }: { type: GraphQLInputType }, place: Place, choose: Choose): unknown {
  const chosen = choose(place, type);
  if (chosen !== undefined) return chosen;
  const open = isNonNullType(type) ? type.ofType : type;
  if (isListType(open)) return [];
  const shaped = SHAPED[place.at(-1) ?? ''];
  if (shaped !== undefined) return shaped;
  if (isEnumType(open)) return open.getValues()[0]?.name;
  if (!isInputObjectType(open)) return SCALARS[String(open)];
  const required = Object.values(open.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(
    required.map((inner) => [inner.name, valueFor(inner, [...place, inner.name], choose)]),
  );
}
