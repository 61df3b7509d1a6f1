import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { createSchema } from '../src/schema.js';
import { hashPassword } from '../src/staff/index.js';
import { operationFor, rootFields, smallestArguments, type Place } from './support/arguments.js';
import { World } from './support/world.js';

const CALLERS = ['MINISTRY', 'HEAD', 'TREASURER', 'OFFICER', 'ANALYST', 'stranger'] as const;
type Caller = (typeof CALLERS)[number];
type Verdict = 'ALLOWED' | 'FORBIDDEN' | 'UNAUTHENTICATED';
type Row = Record<Caller, Verdict>;

const PASSWORD = 'pagi-pagi di Polonia';
const fields = rootFields(await createSchema());

let world: World;
let matrix: Record<'query' | 'mutation', Record<string, Row>>;
beforeAll(async () => {
  world = await World.create();
  matrix = JSON.parse(await readFile(new URL('role-matrix.json', import.meta.url), 'utf8'));
  await world.database.query('update users set password_hash = $1', [await hashPassword(PASSWORD)]);
});
afterAll(() => world.close());

describe('the matrix of roles and operations', () => {
  it('has a row for every field of Query and Mutation, and no other', () => {
    const names = (kind: string) => fields.filter((field) => field.kind === kind).map(nameOf);
    expect(Object.keys(matrix.query).sort()).toEqual(names('query').sort());
    expect(Object.keys(matrix.mutation).sort()).toEqual(names('mutation').sort());
  });

  it.each(CALLERS)('says what a %s may call', async (caller) => {
    const expected = fields.map(({ kind, name }) => [name, matrix[kind][name]?.[caller]]);
    const found: Array<[string, Verdict]> = [];
    for (const field of fields) {
      // Some fields end the session, so each gets one of its own.
      const client = caller === 'stranger' ? world.stranger : await world.as(caller);
      const args = smallestArguments(field, (place) => credential(caller, place));
      const { errors } = await client.send(operationFor(field), args);
      found.push([field.name, verdictOf(errors?.[0]?.extensions.code)]);
    }
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  });

  /** Signing in and changing a password answer UNAUTHENTICATED by themselves when the password is wrong. */
  function credential(caller: Caller, place: Place): string | undefined {
    const role = caller === 'stranger' ? 'ANALYST' : caller;
    if (place.join('.') === 'input.email') return world.cast.polonia.users[role].email;
    if (place.join('.') === 'input.password' || place.join('.') === 'current') return PASSWORD;
    return place.join('.') === 'next' ? PASSWORD : undefined;
  }
});

function nameOf({ name }: { name: string }): string {
  return name;
}

function verdictOf(code: string | undefined): Verdict {
  return code === 'FORBIDDEN' || code === 'UNAUTHENTICATED' ? code : 'ALLOWED';
}
