import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IsolationLevel } from '@mikro-orm/postgresql';
import fc from 'fast-check';
import { setRowContext } from '../../src/kernel/transaction.js';
import { insertGroup, type Member } from '../support/members.js';
import { World } from '../support/world.js';
import { KINDS, sequences, tour, type Command } from './commands.js';
import { wishOf } from './meaning.js';
import { MoneyModel } from './money-model.js';
import { RealMoney } from './real-money.js';
import { realState } from './real-state.js';
import { differenceTour } from './differences.js';
import { DONE } from './wishes.js';

/** LONG_TESTS=1 runs ten thousand sequences; MODEL_RUNS any number. A failure prints its seed: MODEL_SEED repeats it. */
const RUNS = Number(process.env['MODEL_RUNS'] ?? (process.env['LONG_TESTS'] ? 10_000 : 150));
const SEED = Number(process.env['MODEL_SEED'] ?? Date.now() % 2 ** 31);

describe(`the books and a model of them that shares no code (MODEL_SEED=${SEED})`, () => {
  let world: World;
  let members: Member[];
  /** How often each kind of command was carried out, and how often it was refused, by the rule. */
  const told = new Map<string, Map<string, number>>();

  beforeAll(async () => {
    world = await World.create();
    ({ members } = await insertGroup(world));
  });
  afterAll(() => world.close());

  it(
    `agree after any of ${RUNS} sequences of commands`,
    async () => {
      await fc.assert(fc.asyncProperty(sequences, run), {
        numRuns: RUNS,
        seed: SEED,
        examples: [[tour]],
      });
    },
    60_000 + RUNS * 600,
  );

  it('agree about cash that differs, however it ends', async () => {
    await run(differenceTour);
    expect([...(told.get('proposeDifference') ?? [])].map(([outcome]) => outcome)).toEqual(
      expect.arrayContaining([DONE, 'CASH_AGREES', 'CHANGE_PENDING']),
    );
    expect([...(told.get('approve') ?? [])].map(([outcome]) => outcome)).toEqual(
      expect.arrayContaining([DONE, 'CHANGE_SAME_PERSON', 'CHANGE_ABOVE_LIMIT', 'CASH_MOVED']),
    );
  });

  it('meet in every kind of command, carried out and refused', () => {
    const done = KINDS.filter((kind) => told.get(kind)?.has(DONE));
    // Another payload under a known key is always refused.
    expect(done).toEqual(KINDS.filter((kind) => kind !== 'reuseKey'));
    const rules = [...told.values()].flatMap((outcomes) => [...outcomes.keys()]);
    expect(new Set(rules).size).toBeGreaterThan(15);
  });

  /** Both carry the same wishes out, in one transaction that leaves nothing behind for the next sequence. */
  async function run(commands: readonly Command[]): Promise<void> {
    const em = world.orm.em.fork();
    await em.begin({ isolationLevel: IsolationLevel.SERIALIZABLE });
    try {
      await setRowContext(em, { scope: 'INSTITUTION', institutionId: world.cast.polonia.id });
      const [model, real] = [new MoneyModel(), new RealMoney(world, members, em)];
      for (const command of commands) {
        const wish = wishOf(model, command);
        if (!wish) continue;
        const [expected, found] = [model.carryOut(wish), await real.carryOut(wish)];
        expect([command.kind, found]).toEqual([command.kind, expected]);
        note(command.kind, found);
      }
      expect(await realState(world, members, em)).toEqual({ ...model.state(), faults: [] });
    } finally {
      await em.rollback();
    }
  }

  function note(kind: string, outcome: string): void {
    const outcomes = told.get(kind) ?? new Map<string, number>();
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    told.set(kind, outcomes);
  }
});
