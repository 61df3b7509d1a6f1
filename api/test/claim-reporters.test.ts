import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEATH, insure, report, reportInput, reportRefused } from './support/claims.js';
import type { TestClient } from './support/client.js';
import { hold } from './support/meetings.js';
import { meetToday, sheetOf } from './support/sheets.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

let world: World;
let officer: TestClient;
beforeAll(async () => {
  world = await World.create();
  officer = await world.as('OFFICER');
});
afterAll(() => world.close());

const REPORTER = `query ($id: ID!) { claim(id: $id) { reportedBy reporterName reporterHeir { fullName } } }`;

async function reporterOf({ id }: { id: string }): Promise<object> {
  return (await officer.ask<{ claim: object }>(REPORTER, { id })).claim;
}

/** The first heir of a participant. */
async function heirOf(participantId: string): Promise<string> {
  const [row] = await world.rows<{ id: string }>(
    'select id from beneficiaries where participant_id = $1 order by priority',
    [participantId],
  );
  return row?.id ?? '';
}

describe('a claim says who brought the news', () => {
  it.each([
    ['an officer when nothing is said', {}, { reportedBy: 'OFFICER', reporterName: null }],
    ['the member', { reportedBy: 'MEMBER' }, { reportedBy: 'MEMBER', reporterName: null }],
    [
      'an officer, with the neighbour who called',
      { reportedBy: 'OFFICER', reporterName: ' Bu Ros ' },
      { reportedBy: 'OFFICER', reporterName: 'Bu Ros' },
    ],
    [
      'a partner by name',
      { reportedBy: 'PARTNER', reporterName: 'Puskesmas Polonia' },
      { reportedBy: 'PARTNER', reporterName: 'Puskesmas Polonia' },
    ],
  ])('%s', async (_, wish, expected) => {
    const { id } = await insure(world);
    const claim = await report(world, officer, id, wish);
    expect(await reporterOf(claim)).toEqual({ ...expected, reporterHeir: null });
  });

  it('an heir, also when only the heir is named', async () => {
    const expected = { reportedBy: 'HEIR', reporterName: null, reporterHeir: { fullName: 'Siti' } };
    for (const kind of [{ reportedBy: 'HEIR' }, {}]) {
      const { id } = await insure(world);
      const claim = await report(world, officer, id, {
        ...DEATH,
        ...kind,
        reporterHeirId: await heirOf(id),
      });
      expect(await reporterOf(claim)).toEqual(expected);
    }
  });

  it('the group, when it came with a meeting and nothing else is said', async () => {
    const { meeting } = await meetToday(world, officer);
    await hold(officer, meeting.id, sheetOf(world, []));
    const at = { meetingId: meeting.id, reportedOn: '2026-11-23' };
    const claim = await report(world, officer, (await insure(world)).id, at);
    expect(await reporterOf(claim)).toMatchObject({ reportedBy: 'AT_MEETING' });
    const { id } = await insure(world);
    const byMember = await report(world, officer, id, { ...at, reportedBy: 'MEMBER' });
    expect(await reporterOf(byMember)).toMatchObject({ reportedBy: 'MEMBER' });
  });
});

describe('a reporter', () => {
  it.each([
    ['the dead themselves', { ...DEATH, reportedBy: 'MEMBER' }, 'reportedBy'],
    ['an heir, without saying which', { reportedBy: 'HEIR' }, 'reporterHeirId'],
    ['a partner without a name', { reportedBy: 'PARTNER' }, 'reporterName'],
    ['a partner with a blank name', { reportedBy: 'PARTNER', reporterName: ' ' }, 'reporterName'],
    ['a meeting, without saying which', { reportedBy: 'AT_MEETING' }, 'meetingId'],
  ])('that is %s is refused by field', async (_, wish, field) => {
    const { id } = await insure(world);
    const error = await unchanged(world, () =>
      reportRefused(officer, reportInput(world, id, wish)),
    );
    expect(Object.keys(error.extensions.fields ?? {})).toEqual([`input.${field}`]);
  });

  it('is no heir of somebody else, and no heir beside another kind', async () => {
    const [{ id }, other] = [await insure(world), await insure(world)];
    for (const [wish, field] of [
      [{ reportedBy: 'HEIR', reporterHeirId: await heirOf(other.id) }, 'input.reporterHeirId'],
      [{ reportedBy: 'MEMBER', reporterHeirId: await heirOf(id) }, 'input.reportedBy'],
    ] as const) {
      const input = reportInput(world, id, wish);
      const error = await unchanged(world, () => reportRefused(officer, input));
      expect(Object.keys(error.extensions.fields ?? {})).toEqual([field]);
    }
  });

  it('is guarded by the database', async () => {
    const [ani, other] = [await insure(world), await insure(world)];
    const { id } = await report(world, officer, ani.id, DEATH);
    const set = (values: string) => `update claims set ${values} where id = '${id}'`;
    const answers = [];
    for (const values of [
      `reported_by = 'MEMBER'`,
      `reported_by = 'HEIR'`,
      `reported_by = 'PARTNER'`,
      `reported_by = 'AT_MEETING'`,
      `reporter_heir_id = '${await heirOf(ani.id)}'`,
      `reported_by = 'HEIR', reporter_heir_id = '${await heirOf(other.id)}'`,
    ])
      answers.push(await world.refusedByDatabase(set(values)));
    expect(answers).toEqual([
      expect.stringContaining('claims_reporter_lives_check'),
      expect.stringContaining('claims_reporter_heir_check'),
      expect.stringContaining('claims_reporter_partner_check'),
      expect.stringContaining('claims_reporter_meeting_check'),
      expect.stringContaining('claims_reporter_heir_check'),
      expect.stringContaining('claims_reporter_heir_fk'),
    ]);
  });
});
