import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityMetadata, MikroORM } from '@mikro-orm/postgresql';
import { isNonNullType, isObjectType, type GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { connectApplication } from '../src/orm.js';
import { createSchema } from '../src/schema.js';
import { createDatabase, type TestDatabase } from './support/database.js';
import { undescribed } from './support/schema-walk.js';

/** Root fields that anybody may call: to sign in and out, to learn who one is, and what the rules are called. */
const OPEN = ['fieldCodes', 'fieldDeviceIsLocked', 'rules', 'userSignIn', 'userSignOut', 'viewer'];

/** Says nothing about anybody. */
const IMPERSONAL = ['createdAt', 'id', 'institution', 'version'];

/**
 * Types about one person, with the fields that may be read without seeing persons: they feed figures (analysts work
 * with groups and meetings), and tell neither who somebody is nor how they are.
 */
const PERSONAL: Readonly<Record<string, readonly string[]>> = {
  Beneficiary: ['isMinor', 'priority', 'relationship'],
  Claim: [],
  ClaimDocument: [],
  ClaimStep: [],
  HostTurn: [
    'acceptedAt',
    'cameBySwap',
    'exemptUntil',
    'group',
    'isOverride',
    'meeting',
    'recordedAt',
    'state',
    'turnOn',
    'wentBySwap',
  ],
  Participant: [
    'ageYears',
    'currentEnrolment',
    'currentMembership',
    'employeesCount',
    'enrolments',
    'isBreadwinner',
    'memberships',
    'occupation',
    'region',
    'sex',
    'workCategory',
  ],
};

/** Columns generated for a foreign key, which proves by them that two rows agree; nothing else reads them. */
const PROOFS = ['premium_payments change_state text null'];

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await createSchema();
});

describe('the schema', () => {
  it('describes every type, field, argument and enum', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  it('guards every root field but the open ones', () => {
    const { queries, mutations } = getMetadataStorage();
    const open = [...queries, ...mutations].filter((field) => field.roles === undefined);
    expect([...new Set(open.map((field) => field.schemaName))].sort()).toEqual(OPEN);
  });

  it('guards every field that tells something about a person, wherever it is reached from', () => {
    for (const [name, harmless] of Object.entries(PERSONAL)) {
      const fields = getMetadataStorage().objectTypes.flatMap((type) =>
        type.name === name ? (type.fields ?? []) : [],
      );
      const open = fields.filter((field) => !field.roles?.length).map((field) => field.schemaName);
      const telling = new Set(open.filter((field) => !IMPERSONAL.includes(field)));
      expect([name, fields.length > 0, [...telling].sort()]).toEqual([name, true, harmless]);
    }
  });
});

describe('an entity', () => {
  let database: TestDatabase;
  let orm: MikroORM;
  let entities: EntityMetadata[];
  beforeAll(async () => {
    database = await createDatabase();
    orm = await connectApplication(database.url);
    entities = [...orm.getMetadata().getAll().values()];
  });
  afterAll(async () => {
    await orm.close(true);
    await database.drop();
  });

  it('promises in GraphQL what its columns keep: a field is null only where its column may be', () => {
    const liars = entities.flatMap((entity) => {
      const type = schema.getType(entity.className);
      if (!isObjectType(type)) return [];
      const fields = type.getFields();
      return entity.props
        .filter(({ name, nullable = false }) => {
          const field = fields[name];
          return field && isNonNullType(field.type) === nullable;
        })
        .map(({ name }) => `${entity.className}.${name}`);
    });
    expect(liars).toEqual([]);
  });

  it('has the columns of its table, of the same types, and is null where they may be', async () => {
    const { rows } = await database.query<Record<'table_name' | 'line', string>>(
      `select table_name, column_name || ' ' || udt_name || case is_nullable when 'YES' then ' null' else '' end as line
       from information_schema.columns where table_schema = 'public'`,
    );
    for (const entity of entities) {
      const columns = rows.filter(
        ({ table_name, line }) =>
          table_name === entity.tableName && !PROOFS.includes(`${table_name} ${line}`),
      );
      expect({ [entity.tableName]: entity.props.map(columnOf).sort() }).toEqual({
        [entity.tableName]: columns.map((row) => row.line).sort(),
      });
    }
  });

  it('has the primary key of its table', async () => {
    const { rows } = await database.query<Record<'table_name' | 'columns', string>>(
      `select conrelid::regclass::text as table_name,
         (select string_agg(a.attname, ' ' order by a.attname) from pg_attribute a where a.attrelid = conrelid and a.attnum = any (conkey)) as columns
       from pg_constraint where contype = 'p' and connamespace = 'public'::regnamespace`,
    );
    const keys = new Map(rows.map((row) => [row.table_name, row.columns]));
    for (const entity of entities) {
      const own = entity.props.filter((property) => property.primary === true);
      const columns = own.flatMap((property) => property.fieldNames).sort();
      expect([entity.tableName, columns.join(' ')]).toEqual([
        entity.tableName,
        keys.get(entity.tableName),
      ]);
    }
  });
});

/** PostgreSQL's own names of the types that MikroORM spells out. */
const TYPES: Readonly<Record<string, string>> = {
  bigint: 'int8',
  boolean: 'bool',
  int: 'int4',
};

function columnOf(property: EntityMetadata['props'][number]): string {
  const type = (property.columnTypes[0] ?? '').replace(/\(.*\)$/, '');
  return `${property.fieldNames[0] ?? ''} ${TYPES[type] ?? type}${property.nullable ? ' null' : ''}`;
}
