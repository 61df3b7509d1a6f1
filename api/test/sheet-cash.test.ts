import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from './support/client.js';
import { hold } from './support/meetings.js';
import { meetToday, sheetOf, type Today } from './support/sheets.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const FIELDS = `id keyed counted difference explanation reason needsSignature
  denominations { denomination count } countedBy { email } signedBy { email }`;
const COUNT = `mutation ($id: ID!, $input: MeetingCashCountInput!) {
  meetingCashCount(id: $id, input: $input) { ${FIELDS} }
}`;
const SIGN = `mutation ($id: ID!, $countId: ID!) { meetingCashSign(id: $id, countId: $countId) { ${FIELDS} } }`;
const PRESENT = `query ($id: ID!) { meeting(id: $id) { cashKeyed cashCount { ${FIELDS} } cashCounts { counted } } }`;
const SHEET = `mutation ($id: ID!, $input: MeetingHoldInput!) {
  meetingHold(id: $id, input: $input) { acceptedCount cash { accepted rule message } }
}`;
const TO_SIGN = `{ cashCounts(filter: { needsSignature: true }) { total items { id } } }`;

interface Count {
  id: string;
  [field: string]: unknown;
}

describe('the cash of a meeting', () => {
  let world: World;
  let officer: TestClient;
  let treasurer: TestClient;
  beforeAll(async () => {
    world = await World.create();
    officer = await world.as('OFFICER');
    treasurer = await world.as('TREASURER');
  });
  afterAll(() => world.close());

  /** A meeting that was held, with three premiums of Rp 5.000. */
  const held = async (): Promise<Today> => {
    const today = await meetToday(world, officer);
    await hold(officer, today.meeting.id, sheetOf(world, paid(today)));
    return today;
  };
  const paid = ({ member }: Today) =>
    [0, 1, 2].map((nth) => ({
      participantId: member(nth),
      attendance: 'PRESENT',
      premiumAmount: 5_000,
    }));
  const input = (wish: object) => ({ requestKey: world.newKey(), ...wish });
  const count = async ({ meeting }: Today, wish: object): Promise<Count> => {
    const variables = { id: meeting.id, input: input(wish) };
    return (await officer.ask<{ meetingCashCount: Count }>(COUNT, variables)).meetingCashCount;
  };
  const refused = async ({ meeting }: Today, wish: object) => {
    const refusal = await unchanged(world, () =>
      officer.refused(COUNT, { id: meeting.id, input: input(wish) }),
    );
    return refusal.extensions.rule ?? refusal.extensions.fields;
  };
  const sign = (client: TestClient, { meeting }: Today, countId: string) =>
    client.ask<{ meetingCashSign: Count }>(SIGN, { id: meeting.id, countId });
  const toSign = async () => {
    type Answer = { cashCounts: { total: number; items: Count[] } };
    return (await treasurer.ask<Answer>(TO_SIGN)).cashCounts.items.map(({ id }) => id);
  };

  it('that agrees with the sheet needs no explanation and no second person', async () => {
    const today = await held();
    expect(await count(today, { counted: 15_000 })).toMatchObject({
      keyed: 15_000,
      counted: 15_000,
      difference: 0,
      explanation: null,
      needsSignature: false,
      countedBy: { email: 'officer@polonia.example' },
      signedBy: null,
    });
  });

  it('is counted on the sheet itself, against what this very sheet adds', async () => {
    const today = await meetToday(world, officer);
    const sheet = sheetOf(world, paid(today), { cash: { counted: 15_000 } });
    const send = () => officer.ask(SHEET, { id: today.meeting.id, input: sheet });
    const answer = await send();
    const cash = { accepted: true, rule: null, message: null };
    expect(answer).toEqual({ meetingHold: { acceptedCount: 3, cash } });
    expect(await unchanged(world, send)).toEqual(answer);
  });

  it('that differs without a word is refused alone: the rows of the sheet are kept', async () => {
    const today = await meetToday(world, officer);
    const sheet = sheetOf(world, paid(today), { cash: { counted: 14_000 } });
    const answer = await officer.ask<{ meetingHold: object }>(SHEET, {
      id: today.meeting.id,
      input: sheet,
    });
    expect(answer.meetingHold).toMatchObject({
      acceptedCount: 3,
      cash: { accepted: false, rule: 'CASH_DIFFERENCE_UNEXPLAINED' },
    });
    const { meeting } = await officer.ask<{ meeting: object }>(PRESENT, { id: today.meeting.id });
    expect(meeting).toEqual({ cashKeyed: 15_000, cashCount: null, cashCounts: [] });
  });

  it('that differs waits for a second person, who stands by the explanation', async () => {
    const today = await held();
    const counted = await count(today, { counted: 14_000, explanation: 'Kembalian belum ada' });
    expect(counted).toMatchObject({ difference: -1_000, needsSignature: true });
    expect(await toSign()).toContain(counted.id);
    const own = await unchanged(world, () =>
      officer.refused(SIGN, { id: today.meeting.id, countId: counted.id }),
    );
    expect(own.extensions.rule).toBe('CASH_SAME_PERSON');
    const { meetingCashSign } = await sign(treasurer, today, counted.id);
    expect(meetingCashSign).toMatchObject({
      needsSignature: false,
      signedBy: { email: 'treasurer@polonia.example' },
    });
    expect(await toSign()).not.toContain(counted.id);
    await unchanged(world, () => sign(treasurer, today, counted.id));
  });

  it('is never signed by who counted it, though the role may sign', async () => {
    const today = await held();
    const head = await world.as('HEAD');
    const variables = { id: today.meeting.id };
    type Answer = { meetingCashCount: Count };
    const { meetingCashCount } = await treasurer.ask<Answer>(COUNT, {
      ...variables,
      input: input({ counted: 16_000, explanation: 'Sumbangan' }),
    });
    const countId = meetingCashCount.id;
    const own = await unchanged(world, () => treasurer.refused(SIGN, { ...variables, countId }));
    expect(own.extensions.rule).toBe('CASH_SAME_PERSON');
    const { meetingCashSign } = await sign(head, today, countId);
    expect(meetingCashSign).toMatchObject({ signedBy: { email: 'head@polonia.example' } });
  });

  it('is broken down by notes and coins that add up to it', async () => {
    const today = await held();
    const pieces = [
      { denomination: 'RP_10000', count: 1 },
      { denomination: 'RP_2000', count: 2 },
      { denomination: 'RP_500', count: 2 },
    ];
    expect(await refused(today, { counted: 15_500, explanation: 'x', pieces })).toBe(
      'CASH_PIECES_DIFFER',
    );
    expect(await count(today, { counted: 15_000, pieces })).toMatchObject({
      denominations: pieces,
    });
  });

  it('is counted again with a reason only, and the count before stays on record', async () => {
    const today = await held();
    const first = await count(today, { counted: 14_000, explanation: 'Kurang' });
    expect(await refused(today, { counted: 15_000 })).toBe('CASH_ALREADY_COUNTED');
    const second = await count(today, { counted: 15_000, reason: 'Ada di saku' });
    expect(second).toMatchObject({ difference: 0, reason: 'Ada di saku' });
    const { meeting } = await officer.ask<{ meeting: object }>(PRESENT, { id: today.meeting.id });
    expect(meeting).toMatchObject({
      cashCount: { id: second.id },
      cashCounts: [{ counted: 15_000 }, { counted: 14_000 }],
    });
    const late = await unchanged(world, () =>
      treasurer.refused(SIGN, { id: today.meeting.id, countId: first.id }),
    );
    expect(late.extensions.rule).toBe('CASH_COUNT_REPLACED');
  });

  it('is refused before the meeting was held, below zero, and beyond what a meeting can hold', async () => {
    const planned = await meetToday(world, officer);
    expect(await refused(planned, { counted: 0 })).toBe('MEETING_NOT_HELD');
    const today = await held();
    expect(Object.keys((await refused(today, { counted: -1 })) as object)).toEqual([
      'input.counted',
    ]);
    expect(Object.keys((await refused(today, { counted: 1_000_000_001 })) as object)).toEqual([
      'input.counted',
    ]);
  });

  it('of another institution is not found', async () => {
    const today = await held();
    const stranger = await world.as('TREASURER', 'mabar');
    const counted = await count(today, { counted: 1, explanation: 'x' });
    const codes = await unchanged(world, async () => [
      (await stranger.refused(SIGN, { id: today.meeting.id, countId: counted.id })).extensions.code,
      (await stranger.refused(COUNT, { id: today.meeting.id, input: input({ counted: 1 }) }))
        .extensions.code,
    ]);
    expect(codes).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });

  it('is guarded by the database as well', async () => {
    const today = await held();
    const { id } = await count(today, { counted: 15_000 });
    const columns = `institution_id, id, meeting_id, keyed, counted, pieces, explanation, replaces_id, reason, counted_by_id, counted_at`;
    const copy = (changed: string) =>
      `insert into meeting_cash_counts (${columns}) select institution_id, gen_random_uuid(), meeting_id, keyed, ${changed}, counted_by_id, counted_at
       from meeting_cash_counts where id = '${id}'`;
    expect(await world.refusedByDatabase(copy(`15000, null, null, null, null`))).toContain(
      'first_unique',
    );
    expect(await world.refusedByDatabase(copy(`14000, null, null, id, 'x'`))).toContain(
      'explained_check',
    );
    expect(await world.refusedByDatabase(copy(`15000, '{"5000": 2}', null, id, 'x'`))).toContain(
      'pieces_check',
    );
    expect(await world.refusedByDatabase(copy(`15000, null, null, id, 'x'`))).toBe('accepted');
    expect(await world.refusedByDatabase(`update meeting_cash_counts set counted = 1`)).toContain(
      'append',
    );
    expect(
      await world.refusedByDatabase(`insert into meeting_cash_signatures
        select institution_id, id, counted_by_id, counted_by_id, now() from meeting_cash_counts where id = '${id}'`),
    ).toContain('two_people_check');
  });
});
