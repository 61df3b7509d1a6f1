import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from './support/client.js';
import { hold } from './support/meetings.js';
import { endEnrolment } from './support/members.js';
import { meetToday, sheetOf, type Today } from './support/sheets.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const PRINT = `mutation ($id: ID!) { meetingSheetPrint(id: $id) { serial copy isKeyed printedBy { email } } }`;
const WAITING = `query ($filter: PrintedSheetFilter) {
  printedSheets(filter: $filter) { total items { serial copy meeting { id } } }
}`;
const BY_SERIAL = `query ($serial: String!) { printedSheet(serial: $serial) { copy meeting { id } } }`;
const ROSTER = `query ($id: ID!) { meeting(id: $id) { roster { paperPosition participant { fullName } } } }`;

interface Sheet {
  serial: string;
  copy: number;
}

describe('the printed sheet of a meeting', () => {
  let world: World;
  let officer: TestClient;
  beforeAll(async () => {
    world = await World.create();
    officer = await world.as('OFFICER');
  });
  afterAll(() => world.close());

  const print = async (id: string, client = officer): Promise<Sheet> =>
    (await client.ask<{ meetingSheetPrint: Sheet }>(PRINT, { id })).meetingSheetPrint;
  const waiting = async (filter: object = { isKeyed: false }) => {
    type Answer = { printedSheets: { items: Array<Sheet & { meeting: { id: string } }> } };
    const { printedSheets } = await officer.ask<Answer>(WAITING, { filter });
    return printedSheets.items.map(({ meeting }) => meeting.id);
  };
  const placesOf = async ({ meeting }: Today) => {
    type Answer = {
      meeting: {
        roster: Array<{ paperPosition: number | null; participant: { fullName: string } }>;
      };
    };
    const answer = await officer.ask<Answer>(ROSTER, { id: meeting.id });
    return answer.meeting.roster.map((row) => [row.participant.fullName, row.paperPosition]);
  };

  it('bears the next serial of the institution’s year, without a gap, whoever prints at the same time', async () => {
    const meetings = [];
    for (let nth = 0; nth < 10; nth++) meetings.push((await meetToday(world, officer)).meeting.id);
    const sheets = await Promise.all(meetings.map((id) => print(id)));
    expect(sheets.map(({ serial }) => serial).sort()).toEqual(
      Array.from({ length: 10 }, (_, nth) => `LP-2026-${String(nth + 1).padStart(6, '0')}`),
    );
    const mabar = await world.as('OFFICER', 'mabar');
    const theirs = await meetToday(world, officer);
    expect((await mabar.refused(PRINT, { id: theirs.meeting.id })).extensions.code).toBe(
      'NOT_FOUND',
    );
    expect((await print(theirs.meeting.id)).serial).toBe('LP-2026-000011');
  });

  it('keeps its serial when it is printed again, marked as a further copy', async () => {
    const { meeting } = await meetToday(world, officer);
    const first = await print(meeting.id);
    const second = await print(meeting.id, await world.as('HEAD'));
    expect(first).toMatchObject({ copy: 1, printedBy: { email: 'officer@polonia.example' } });
    expect(second).toMatchObject({
      serial: first.serial,
      copy: 2,
      printedBy: { email: 'head@polonia.example' },
    });
    const found = { copy: 2, meeting: { id: meeting.id } };
    for (const serial of [first.serial, ` ${first.serial.toLowerCase()} `])
      expect(await officer.ask(BY_SERIAL, { serial })).toEqual({ printedSheet: found });
    const stranger = await world.as('OFFICER', 'mabar');
    expect(await stranger.ask(BY_SERIAL, { serial: first.serial })).toEqual({ printedSheet: null });
  });

  it('fixes the order of its rows; who joins later stands behind', async () => {
    const today = await meetToday(world, officer, ['Amina', 'Budi', 'Citra']);
    expect(await placesOf(today)).toEqual([
      ['Amina', null],
      ['Budi', null],
      ['Citra', null],
    ]);
    await print(today.meeting.id);
    await endEnrolment(world, today.enrolment(0), '2026-11-20');
    await print(today.meeting.id);
    const places = new Map((await placesOf(today)) as [string, number][]);
    expect([places.get('Budi'), places.get('Citra')]).toEqual([2, 3]);
  });

  it('is listed until its meeting is recorded', async () => {
    const today = await meetToday(world, officer);
    const { meeting } = today;
    expect(await waiting()).not.toContain(meeting.id);
    await print(meeting.id);
    await print(meeting.id);
    expect((await waiting()).filter((id) => id === meeting.id)).toHaveLength(1);
    expect(await waiting({ isKeyed: false, meetsOnTo: '2026-11-22' })).not.toContain(meeting.id);
    await hold(officer, meeting.id, sheetOf(world, []));
    expect(await waiting()).not.toContain(meeting.id);
    expect(await waiting({ isKeyed: true })).toContain(meeting.id);
  });

  it('is not printed of a cancelled meeting, nor by a role that runs no meeting', async () => {
    const { meeting } = await meetToday(world, officer);
    const analyst = await world.as('ANALYST');
    const denied = await unchanged(world, () => analyst.refused(PRINT, { id: meeting.id }));
    expect(denied.extensions.code).toBe('FORBIDDEN');
    await officer.ask(
      `mutation ($id: ID!) { meetingCancel(id: $id, expectedVersion: 1, input: { reason: "Banjir" }) { id } }`,
      { id: meeting.id },
    );
    const refusal = await unchanged(world, () => officer.refused(PRINT, { id: meeting.id }));
    expect(refusal.extensions.rule).toBe('MEETING_NOT_PLANNED');
  });
});
