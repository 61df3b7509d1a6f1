import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertGroup, type GroupWithMembers } from './support/members.js';
import { pay, reverse } from './support/premiums.js';
import { NOW, World } from './support/world.js';

const BUCKET = '{ people amount }';
const AGEING = `oneMonth ${BUCKET} twoMonths ${BUCKET} threeOrMoreMonths ${BUCKET} total ${BUCKET} participants judgedMonths onTimeMonths onTimeShare`;
const ARREARS = `query ($filter: PremiumArrearsFilter) { premiumArrears(filter: $filter) {
  on whole { ${AGEING} } groups { group { id } ageing { ${AGEING} } } } }`;

interface Ageing {
  participants: number;
  judgedMonths: number;
  onTimeMonths: number;
  [bucket: string]: unknown;
}
interface Answer {
  premiumArrears: {
    on: string;
    whole: Ageing;
    groups: Array<{ group: { id: string } | null; ageing: Ageing }>;
  };
}

/** Eleven premiums were due by 23 November 2026. */
describe('arrears by age', () => {
  let world: World;
  let melati: GroupWithMembers;
  let anggrek: GroupWithMembers;
  beforeAll(async () => {
    world = await World.create();
    melati = await insertGroup(world, { names: ['Amina', 'Budi', 'Citra', 'Dewi'] });
    anggrek = await insertGroup(world, { names: ['Eka', 'Fajar'] });
    world.travelTo('2026-11-20T03:00:00.000Z');
    let treasurer = await world.as('TREASURER');
    const [amina, budi, citra] = melati.members;
    const [eka, fajar] = anggrek.members;
    const months = (count: number, paidOn: string) => ({ amount: count * 5_000, paidOn });
    // Three ahead in January, the others on the last day: all on time but the one that is missing.
    await pay(world, treasurer, amina?.enrolmentId ?? '', months(3, '2026-01-10'));
    await pay(world, treasurer, amina?.enrolmentId ?? '', months(7, '2026-04-10'));
    // Nine months late, in part.
    await pay(world, treasurer, budi?.enrolmentId ?? '', { amount: 47_000, paidOn: '2026-11-01' });
    // All on time, then the last two months taken back: on time no longer.
    await pay(world, treasurer, citra?.enrolmentId ?? '', months(9, '2026-01-05'));
    const wrong = await pay(world, treasurer, citra?.enrolmentId ?? '', months(2, '2026-01-05'));
    await reverse(world, treasurer, wrong.id);
    world.travelTo(NOW);
    treasurer = await world.as('TREASURER');
    await pay(world, treasurer, citra?.enrolmentId ?? '', months(2, '2026-11-23'));
    // Carried by another member, and a year ahead.
    const carried = { ...months(23, '2026-01-10'), carriedByParticipantId: fajar?.participantId };
    await pay(world, treasurer, eka?.enrolmentId ?? '', carried);
  });
  afterAll(() => world.close());

  const ask = async (filter: object | null = null) =>
    (await (await world.as('HEAD')).ask<Answer>(ARREARS, { filter })).premiumArrears;

  it('puts each participant into the bucket of their overdue months, with all that is missing', async () => {
    const { on, whole, groups } = await ask();
    expect(on).toBe('2026-11-23');
    expect(whole).toEqual({
      oneMonth: { people: 1, amount: 5_000 },
      twoMonths: { people: 1, amount: 8_000 },
      threeOrMoreMonths: { people: 2, amount: 110_000 },
      total: { people: 4, amount: 123_000 },
      participants: 6,
      judgedMonths: 66,
      onTimeMonths: 10 + 9 + 11,
      onTimeShare: 30 / 66,
    });
    expect(groups).toEqual([
      {
        group: { id: melati.groupId },
        ageing: {
          oneMonth: { people: 1, amount: 5_000 },
          twoMonths: { people: 1, amount: 8_000 },
          threeOrMoreMonths: { people: 1, amount: 55_000 },
          total: { people: 3, amount: 68_000 },
          participants: 4,
          judgedMonths: 44,
          onTimeMonths: 19,
          onTimeShare: 19 / 44,
        },
      },
      {
        group: { id: anggrek.groupId },
        ageing: {
          oneMonth: { people: 0, amount: 0 },
          twoMonths: { people: 0, amount: 0 },
          threeOrMoreMonths: { people: 1, amount: 55_000 },
          total: { people: 1, amount: 55_000 },
          participants: 2,
          judgedMonths: 22,
          onTimeMonths: 11,
          onTimeShare: 0.5,
        },
      },
    ]);
  });

  it('agrees with the premium book of each participant, on any day', async () => {
    type Rows = {
      enrolments: {
        items: Array<{
          premiumSummary: Record<
            'arrearsMonths' | 'arrearsAmount' | 'onTimeMonths' | 'judgedMonths',
            number
          >;
        }>;
      };
    };
    for (const instant of ['2026-11-23', '2026-12-10', '2026-12-11', '2027-12-11', '2029-03-01']) {
      world.travelTo(`${instant}T03:00:00.000Z`);
      const { enrolments } = await (
        await world.as('HEAD')
      ).ask<Rows>(
        '{ enrolments { items { premiumSummary { arrearsMonths arrearsAmount onTimeMonths judgedMonths } } } }',
      );
      const books = enrolments.items.map(({ premiumSummary }) => premiumSummary);
      const sum = (name: 'arrearsAmount' | 'onTimeMonths' | 'judgedMonths') =>
        books.reduce((total, book) => total + book[name], 0);
      const people = (isOf: (months: number) => boolean) =>
        books.filter(({ arrearsMonths }) => isOf(arrearsMonths)).length;
      expect([instant, (await ask()).whole]).toEqual([
        instant,
        expect.objectContaining({
          oneMonth: expect.objectContaining({ people: people((months) => months === 1) }),
          twoMonths: expect.objectContaining({ people: people((months) => months === 2) }),
          threeOrMoreMonths: expect.objectContaining({ people: people((months) => months >= 3) }),
          total: { people: people((months) => months > 0), amount: sum('arrearsAmount') },
          judgedMonths: sum('judgedMonths'),
          onTimeMonths: sum('onTimeMonths'),
        }),
      ]);
    }
    world.travelTo(NOW);
  });

  it('opens exactly the list behind each number', async () => {
    const { whole, groups } = await ask();
    const head = await world.as('HEAD');
    const total = async (filter: object) =>
      (
        await head.ask<{ participants: { total: number } }>(
          'query ($filter: ParticipantFilter) { participants(filter: $filter) { total } }',
          { filter },
        )
      ).participants.total;
    for (const [where, ageing] of [
      [{}, whole],
      ...groups.map(({ group, ageing }) => [{ groupId: group?.id }, ageing] as const),
    ] as const) {
      expect({
        oneMonth: await total({ ...where, arrearsMonthsFrom: 1, arrearsMonthsTo: 1 }),
        twoMonths: await total({ ...where, arrearsMonthsFrom: 2, arrearsMonthsTo: 2 }),
        threeOrMoreMonths: await total({ ...where, arrearsMonthsFrom: 3 }),
        total: await total({ ...where, arrearsMonthsTo: 120 }),
      }).toEqual(
        Object.fromEntries(
          ['oneMonth', 'twoMonths', 'threeOrMoreMonths', 'total'].map((name) => [
            name,
            (ageing[name] as { people: number }).people,
          ]),
        ),
      );
    }
    const wrong = await head.refused('{ participants(filter: {arrearsMonthsTo: 0}) { total } }');
    expect(wrong.extensions.code).toBe('INVALID_INPUT');
  });

  it('is narrowed by group and cohort, and is empty elsewhere', async () => {
    const { whole, groups } = await ask({ groupId: anggrek.groupId });
    expect([whole.participants, groups.length]).toEqual([2, 1]);
    expect((await ask({ cohortId: world.cast.polonia.cohortId })).whole.participants).toBe(6);
    const head = await world.as('HEAD');
    const unknown = await head.refused(ARREARS, { filter: { cohortId: 'x' } });
    expect(unknown.extensions.code).toBe('NOT_FOUND');
    const stranger = await world.as('HEAD', 'mabar');
    const { premiumArrears } = await stranger.ask<Answer>(ARREARS, { filter: null });
    expect(premiumArrears).toMatchObject({ whole: { participants: 0 }, groups: [] });
  });
});
