import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import {
  Kind,
  OperationTypeNode,
  parse,
  type FieldNode,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { DEMO_SEED, loadDemo } from '../seed/load.js';
import { buildApp } from '../src/app.js';
import { FolderStore } from '../src/files/index.js';
import { fixedClock, inTransaction, NikSeal, SYSTEM } from '../src/kernel/index.js';
import { connectApplication } from '../src/orm.js';
import { createSchema } from '../src/schema.js';
import { SESSION_COOKIE, startSession } from '../src/staff/index.js';
import { TestClient } from './support/client.js';
import { createDatabase, type TestDatabase } from './support/database.js';
import { NOW, SECRET } from './support/world.js';

/** SQL statements one operation may send, at any page size; finding the session comes before it. */
const STATEMENTS_MAX = 8;

const generated = readFileSync(
  new URL('../../admin/src/data/gql/graphql.ts', import.meta.url),
  'utf8',
);

/** Every query the panel sends, by name, as codegen wrote it. */
const QUERIES = [
  ...generated.matchAll(/export const (\w+)Document = new TypedDocumentString\(`([^`]+)`/g),
].flatMap(([, name = '', text = '']) => {
  const operation = parse(text).definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  return operation?.operation === OperationTypeNode.QUERY ? [{ name, text, operation }] : [];
});

/** The widest question for each input type that a query cannot do without, from the ids of one of each noun. */
const INPUTS: Readonly<Record<string, (idOf: (noun: string) => string) => object>> = {
  BankReconciliationInput: (idOf) => ({
    cohortId: idOf('cohort'),
    from: '2024-01-01',
    to: '2026-11-23',
    missingAfterDays: 0,
  }),
  BankStatementPreviewInput: (idOf) => ({
    cohortId: idOf('cohort'),
    fileBase64: Buffer.from('01/11/2026;Setoran;5.000\n'.repeat(200)).toString('base64'),
  }),
  RenewalPlanInput: (idOf) => ({
    fromCohortId: idOf('cohort'),
    toCohortId: idOf('cohort'),
    joinsOn: '2026-11-23',
  }),
  MeetingPlanInput: (idOf) => ({ groupId: idOf('group') }),
  MeetingSlotInput: (idOf) => ({
    groupId: idOf('group'),
    officerId: idOf('user'),
    hostParticipantId: idOf('participant'),
    meetsOn: '2026-11-23',
    startsAt: '00:00',
    durationMinutes: 480,
    place: 'Balai Lingkungan 4',
  }),
};

/** A value for each enum that a query cannot do without. */
const ENUM_VALUES: Readonly<Record<string, string>> = { ArrearsPolicy: 'PAY_SAVED' };

describe('each query of the panel, on the Polonia demo', () => {
  let database: TestDatabase;
  let app: FastifyInstance;
  let orm: Awaited<ReturnType<typeof connectApplication>>;
  let head: TestClient;
  let treasurer: TestClient;
  const ids = new Map<string, string>();
  let statements: string[] = [];

  beforeAll(async () => {
    database = await createDatabase();
    const seal = new NikSeal(SECRET);
    await loadDemo(database, {
      seed: DEMO_SEED,
      today: '2026-11-23',
      seal,
      hashPassword: () => Promise.resolve('none'),
    });
    orm = await connectApplication(database.url, {
      onStatement: (sql) => void statements.push(sql),
    });
    app = await buildApp({
      orm,
      schema: await createSchema(),
      clock: fixedClock(NOW),
      seal,
      files: new FolderStore('unused'),
      panelDir: null,
      logLevel: 'fatal',
    });
    await app.ready();
    [head, treasurer] = [await as('kepala@yakmi.example'), await as('bendahara@yakmi.example')];
    const fields = [
      'user',
      'participant',
      'enrolment',
      'group',
      'claim',
      'cohort',
      'programme',
      'institution',
      'premiumPayment',
      'bankStatement',
    ];
    for (const field of fields) {
      type List = Record<string, { items: Array<{ id: string }> }>;
      const list = await head.ask<List>(`{ ${field}s(page: {size: 1}) { items { id } } }`);
      ids.set(field, list[`${field}s`]?.items[0]?.id ?? '');
    }
    ids.set('payment', ids.get('premiumPayment') ?? '');
    ids.set('statement', ids.get('bankStatement') ?? '');
    type Rows = { bankStatementRows: { items: Array<{ id: string }> } };
    const { bankStatementRows } = await head.ask<Rows>(
      `{ bankStatementRows(statementId: "${ids.get('statement') ?? ''}", page: {size: 1}) { items { id } } }`,
    );
    ids.set('bankStatementRowCandidates', bankStatementRows.items[0]?.id ?? '');
    type Meetings = { meetings: { items: Array<{ id: string }> } };
    const held = await head.ask<Meetings>(
      '{ meetings(page: {size: 1}, filter: {status: HELD, kind: MONTHLY}) { items { id } } }',
    );
    ids.set('meeting', held.meetings.items[0]?.id ?? '');
  }, 120_000);

  afterAll(async () => {
    await app.close();
    await orm.close(true);
    await database.drop();
  });

  it('are all known here', () => {
    expect(QUERIES.length).toBeGreaterThan(15);
  });

  it.each(QUERIES)(
    `$name sends at most ${STATEMENTS_MAX} statements`,
    async ({ name, text, operation }) => {
      const variables = Object.fromEntries(
        (operation.variableDefinitions ?? []).map((variable) => [
          variable.variable.name.value,
          valueOf(variable, operation),
        ]),
      );
      statements = [];
      const caller = name === 'BankStatementPreview' ? treasurer : head;
      const { errors } = await caller.send(text, variables);
      expect([name, errors]).toEqual([name, undefined]);
      const sent = statements.filter(
        (sql) => !/^\[query\] (begin|commit|rollback|set |start |select s\.user_id)/i.test(sql),
      );
      expect(sent.length).toBeGreaterThan(0);
      if (sent.length > STATEMENTS_MAX)
        throw new Error(
          `${name} sent ${sent.length} statements:\n${sent.map((sql) => sql.slice(0, 200)).join('\n')}`,
        );
    },
  );

  /** Somebody of the demo, signed in. */
  async function as(email: string): Promise<TestClient> {
    const user = await inTransaction(orm.em, SYSTEM, async (em) => {
      const [row] = await em.execute<Array<{ id: string; institution_id: string }>>(
        'select id, institution_id from users where email = ?',
        [email],
      );
      return { id: row?.id ?? '', institutionId: row?.institution_id ?? '' };
    });
    const { token } = await inTransaction(orm.em, SYSTEM, (em) =>
      startSession(em, user, new Date(NOW)),
    );
    return new TestClient(app, `${SESSION_COOKIE}=${token}`);
  }

  /** A value for a variable: the largest page, an id of the kind the operation reads, otherwise nothing. */
  function valueOf(variable: VariableDefinitionNode, operation: OperationDefinitionNode): unknown {
    const name = variable.variable.name.value;
    if (name === 'page') return { number: 1, size: 100 };
    if (variable.type.kind !== Kind.NON_NULL_TYPE) return undefined;
    const { type } = variable.type;
    if (type.kind === Kind.NAMED_TYPE && type.name.value === 'Boolean') return true;
    if (type.kind === Kind.NAMED_TYPE && ENUM_VALUES[type.name.value])
      return ENUM_VALUES[type.name.value];
    const input = type.kind === Kind.NAMED_TYPE ? INPUTS[type.name.value] : undefined;
    if (input) return input((noun) => ids.get(noun) ?? '');
    const root = operation.selectionSet.selections.find(
      (node): node is FieldNode => node.kind === Kind.FIELD && (node.arguments ?? []).length > 0,
    );
    return (
      ids.get(name === 'id' ? (root?.name.value ?? '') : name.replace(/Id$/, '')) ?? '2026-11-23'
    );
  }
});
