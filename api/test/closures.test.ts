import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from './support/client.js';
import { close, CLOSURE_ADD } from './support/schedule.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const DAYS_OFF = `query ($from: LocalDate!, $to: LocalDate!) {
  daysOff(from: $from, to: $to) { on name kind closure { id } }
}`;
const RETIRE = `mutation ($id: ID!, $expectedVersion: Int!) {
  closureRetire(id: $id, expectedVersion: $expectedVersion) { retiredOn version }
}`;
const LIST = `query ($filter: ClosureFilter, $sort: ClosureSort) {
  closures(filter: $filter, sort: $sort) { total items { fromOn name } }
}`;

let world: World;
let officer: TestClient;
beforeAll(async () => {
  world = await World.create();
  officer = await world.as('OFFICER');
});
afterAll(() => world.close());

const daysOff = async (client: TestClient, from: string, to: string) => {
  type Days = { daysOff: Array<{ on: string; name: string; kind: string }> };
  const answer = await client.ask<Days>(DAYS_OFF, { from, to });
  return answer.daysOff.map(({ on, kind, name }) => `${on} ${kind} ${name}`);
};
const refusedClosure = (wish: object) =>
  unchanged(world, () =>
    officer.refused(CLOSURE_ADD, {
      input: { fromOn: '2027-05-03', toOn: '2027-05-03', name: 'Panen', kind: 'LOCAL', ...wish },
    }),
  );

describe('a closure', () => {
  it('makes its days off, next to the holidays of the country', async () => {
    const input = {
      fromOn: '2026-12-24',
      toOn: '2026-12-24',
      name: ' Cuti bersama Natal ',
      kind: 'JOINT_LEAVE',
    };
    const { closureAdd } = await officer.ask<{ closureAdd: object }>(CLOSURE_ADD, { input });
    expect(closureAdd).toMatchObject({
      ...{ fromOn: '2026-12-24', toOn: '2026-12-24', kind: 'JOINT_LEAVE' },
      ...{ name: 'Cuti bersama Natal', retiredOn: null, version: 1 },
    });
    await close(officer, '2026-12-28', { toOn: '2026-12-29' });
    expect(await daysOff(officer, '2026-12-24', '2027-01-01')).toEqual([
      '2026-12-24 JOINT_LEAVE Cuti bersama Natal',
      '2026-12-25 HOLIDAY Hari Raya Natal',
      '2026-12-28 CLOSURE Panen',
      '2026-12-29 CLOSURE Panen',
      '2027-01-01 HOLIDAY Hari tahun baru',
    ]);
    expect(await world.count('journal', `action = 'closure.added'`)).toBe(2);
  });

  it('may say that a holiday of the calendar is an ordinary day', async () => {
    await close(officer, '2027-03-09', { kind: 'WORKING_DAY', name: 'Idul Fitri menurut SKB' });
    expect(await daysOff(officer, '2027-03-09', '2027-03-10')).toEqual([
      '2027-03-10 HOLIDAY Hari Raya Idul Fitri',
    ]);
  });

  it('counts for nothing once it was taken back, and is taken back once', async () => {
    const { id, version } = await close(officer, '2027-04-05');
    expect(await daysOff(officer, '2027-04-05', '2027-04-05')).toHaveLength(1);
    const stale = await unchanged(world, () => officer.refused(RETIRE, { id, expectedVersion: 7 }));
    expect(stale.extensions.code).toBe('CONFLICT');
    expect(await officer.ask(RETIRE, { id, expectedVersion: version })).toEqual({
      closureRetire: { retiredOn: '2026-11-23', version: 2 },
    });
    expect(await daysOff(officer, '2027-04-05', '2027-04-05')).toEqual([]);
    const again = await unchanged(world, () => officer.refused(RETIRE, { id, expectedVersion: 2 }));
    expect(again.extensions.rule).toBe('CLOSURE_RETIRED');
    expect(await close(officer, '2027-04-05')).toMatchObject({ version: 1 });
  });

  it.each([
    ['ends before it begins', { toOn: '2027-05-02' }, 'DATE_OUT_OF_ORDER', undefined],
    [
      'overlaps another',
      { fromOn: '2026-12-20', toOn: '2026-12-24' },
      'CLOSURE_OVERLAPS',
      undefined,
    ],
    ['lasts over 60 days', { toOn: '2027-07-02' }, undefined, 'input.toOn'],
    ['has no name', { name: ' ' }, undefined, 'input.name'],
    ['has a very long name', { name: 'x'.repeat(201) }, undefined, 'input.name'],
  ])('is refused when it %s', async (_, wish, rule, field) => {
    const { extensions } = await refusedClosure(wish);
    expect([extensions.rule, Object.keys(extensions.fields ?? {})[0]]).toEqual([rule, field]);
  });

  it('may last exactly 60 days', async () => {
    expect(await close(officer, '2027-09-01', { toOn: '2027-10-30' })).toMatchObject({
      fromOn: '2027-09-01',
      toOn: '2027-10-30',
    });
  });

  it('is entered once when two do it at once', async () => {
    const input = { fromOn: '2028-01-03', toOn: '2028-01-04', name: 'Banjir', kind: 'LOCAL' };
    const answers = await Promise.all([1, 2, 3].map(() => officer.send(CLOSURE_ADD, { input })));
    const rules = answers.map(({ errors }) => errors?.[0]?.extensions.rule ?? 'entered');
    expect(rules.sort()).toEqual(['CLOSURE_OVERLAPS', 'CLOSURE_OVERLAPS', 'entered']);
    await expect(
      world.database.query(
        `insert into closures (institution_id, id, from_on, to_on, name, kind, created_at)
         select institution_id, gen_random_uuid(), '2028-01-04', '2028-01-04', 'Banjir', 'LOCAL', now() from closures where name = 'Banjir'`,
      ),
    ).rejects.toMatchObject({ constraint: 'closures_no_overlap_exclude' });
  });

  it('is the own institution’s only', async () => {
    const mabar = await world.as('OFFICER', 'mabar');
    expect(await daysOff(mabar, '2026-12-24', '2026-12-25')).toEqual([
      '2026-12-25 HOLIDAY Hari Raya Natal',
    ]);
    const { id, version } = await close(officer, '2027-11-01');
    const foreign = await unchanged(world, () =>
      mabar.refused(RETIRE, { id, expectedVersion: version }),
    );
    expect(foreign.extensions.code).toBe('NOT_FOUND');
    expect(await mabar.ask(LIST)).toEqual({ closures: { total: 0, items: [] } });
  });

  it('of institutions is seen by the ministry, whose own calendar has none', async () => {
    const ministry = await world.as('MINISTRY', 'mabar');
    const { closures } = await ministry.ask<{ closures: { total: number } }>(LIST);
    expect(closures.total).toBeGreaterThan(3);
    expect(await daysOff(ministry, '2026-12-24', '2026-12-24')).toEqual([]);
  });
});

describe('the list of closures', () => {
  const names = async (filter: object, sort?: object) => {
    type Answer = { closures: { items: Array<{ fromOn: string }> } };
    const { closures } = await officer.ask<Answer>(LIST, { filter, sort });
    return closures.items.map(({ fromOn }) => fromOn);
  };

  it('starts with the earliest, or the latest when asked', async () => {
    expect((await names({}))[0]).toBe('2026-12-24');
    expect((await names({}, { field: 'FROM_ON', direction: 'DESC' }))[0]).toBe('2028-01-03');
  });

  it('is filtered by kind, days, and whether it was taken back', async () => {
    expect(await names({ kind: 'JOINT_LEAVE' })).toEqual(['2026-12-24']);
    expect(await names({ from: '2026-12-29', to: '2027-03-08' })).toEqual(['2026-12-28']);
    expect(await names({ isRetired: true })).toEqual(['2027-04-05']);
    expect(await names({ from: '2027-04-01', to: '2027-04-30', isRetired: false })).toEqual([
      '2027-04-05',
    ]);
  });
});

describe('the days off', () => {
  it.each([
    ['over 400 days', '2026-01-01', '2027-02-05', 'to', 'TOO_LONG'],
    ['that end before they begin', '2026-01-02', '2026-01-01', 'from', 'AFTER_END'],
  ])('are refused for a period %s', async (_, from, to, field, code) => {
    const { extensions } = await officer.refused(DAYS_OFF, { from, to });
    expect(extensions.fields).toHaveProperty([field, 'code'], code);
  });

  it('cover a year and a month in one question', async () => {
    expect((await daysOff(officer, '2026-01-01', '2027-02-04')).length).toBeGreaterThan(15);
  });
});
