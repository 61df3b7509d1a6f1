import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asUser, claimAt, DEATH, insure, report, type ClaimRow } from './support/claims.js';
import type { TestClient } from './support/client.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

/** The claims of these tests are settled in November; their reviews are due in December. */
const DECEMBER = '2026-12-02T03:00:00.000Z';

const FLAGS = `query ($id: ID!) { claim(id: $id) { flags { kind reason others { id number } } } }`;
const STANDING = `query ($id: ID!) { claim(id: $id) { isReviewDue stage review { outcome note reviewedOn reviewedBy { id } } } }`;
const TO_REVIEW = `query { claims(filter: { isReviewDue: true }) { items { id } } }`;
const COUNTS = `query { claimStageCounts(filter: { isReviewDue: true }) { stage count } }`;
const QUEUE = `query { workQueue { kind count oldestOn } }`;
const REVIEW = `mutation ($id: ID!, $input: ClaimReviewInput!) { claimReview(id: $id, input: $input) {
  id stage isReviewDue review { outcome note reviewedOn } } }`;
const FINE = { outcome: 'OK', note: 'Semua berkas cocok.' };

interface Flag {
  kind: string;
  reason: string;
  others: Array<{ id: string; number: string }>;
}

let world: World;
beforeAll(async () => {
  world = await World.create();
});
afterAll(() => world.close());

const flagsOf = async (client: TestClient, { id }: ClaimRow) =>
  (await client.ask<{ claim: { flags: Flag[] } }>(FLAGS, { id })).claim.flags;
const kindsOf = async (client: TestClient, claim: ClaimRow) =>
  (await flagsOf(client, claim)).map(({ kind }) => kind);

describe('the flags of a claim', () => {
  it('name the other claim of the person near in time, from either side, and stop neither', async () => {
    const officer = await world.as('OFFICER');
    const { id } = await insure(world);
    const first = await report(world, officer, id, { eventOn: '2026-10-20' });
    const second = await report(world, officer, id, { cause: 'ACCIDENT', eventOn: '2026-11-03' });
    expect(await flagsOf(officer, first)).toEqual([
      {
        kind: 'POSSIBLE_DUPLICATE',
        reason: `The same participant has a claim for an event within 14 days: ${second.number}.`,
        others: [{ id: second.id, number: second.number }],
      },
    ]);
    expect((await flagsOf(officer, second))[0]?.others).toEqual([
      { id: first.id, number: first.number },
    ]);
    expect(second.stage).toBe('REPORTED');
  });

  it('leave a death after an illness alone', async () => {
    const officer = await world.as('OFFICER');
    const { id } = await insure(world);
    const illness = await report(world, officer, id, { eventOn: '2026-10-28' });
    await report(world, officer, id, { ...DEATH, eventOn: '2026-11-03' });
    expect(await kindsOf(officer, illness)).toEqual([]);
  });

  it('are none for an ordinary claim, and invisible to another institution', async () => {
    const officer = await world.as('OFFICER');
    const { id } = await insure(world);
    const claim = await report(world, officer, id);
    expect(await kindsOf(officer, claim)).toEqual([]);
    const other = await world.as('OFFICER', 'mabar');
    expect(await other.ask(FLAGS, { id: claim.id })).toEqual({ claim: null });
  });

  it('tell a report after the filing deadline', async () => {
    const officer = await world.as('OFFICER');
    const { id } = await insure(world);
    const lateFilingReason = 'Keluarga baru kembali dari kampung.';
    const claim = await report(world, officer, id, { eventOn: '2026-05-01', lateFilingReason });
    expect(await kindsOf(officer, claim)).toEqual(['LATE_REPORT']);
  });
});

describe('the review of settled claims', () => {
  let received: ClaimRow;
  let open: ClaimRow;
  let reviewer: TestClient;
  let head: TestClient;
  beforeAll(async () => {
    received = await claimAt(world, 'RECEIVED');
    open = await claimAt(world, 'DISBURSED');
    world.travelTo(DECEMBER);
    const [, third = world.cast.polonia.users.OFFICER] = world.cast.polonia.officers;
    reviewer = await asUser(world, third, DECEMBER);
    head = await world.as('HEAD');
  });

  it('lists at least one claim of the month before, in the list, the counts and the queue of the head', async () => {
    expect(await head.ask(TO_REVIEW)).toEqual({ claims: { items: [{ id: received.id }] } });
    expect(await head.ask(COUNTS)).toEqual({
      claimStageCounts: [{ stage: 'RECEIVED', count: 1 }],
    });
    const { workQueue } = await head.ask<{ workQueue: object[] }>(QUEUE);
    expect(workQueue).toContainEqual({
      kind: 'CLAIM_TO_REVIEW',
      count: 1,
      oldestOn: '2026-11-17',
    });
    const mabar = await world.as('HEAD', 'mabar');
    expect(await mabar.ask(TO_REVIEW)).toEqual({ claims: { items: [] } });
  });

  it('is refused to who took a step, for an open claim, without a note and elsewhere', async () => {
    const refusal = async (client: TestClient, { id }: ClaimRow, input: object = FINE) =>
      (await unchanged(world, () => client.refused(REVIEW, { id, input }))).extensions;
    expect(await refusal(head, received)).toMatchObject({ rule: 'CLAIM_SAME_PERSON' });
    expect(await refusal(reviewer, open)).toMatchObject({ rule: 'CLAIM_ILLEGAL_STEP' });
    expect(await refusal(reviewer, received, { ...FINE, note: 'x' })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    const mabar = await world.as('HEAD', 'mabar');
    expect(await refusal(mabar, received)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is refused by the database too', async () => {
    const by = (userId: string, claim: ClaimRow, outcome = 'OK') =>
      world.refusedByDatabase(
        `insert into claim_reviews (institution_id, id, claim_id, outcome, note, reviewed_on, recorded_at, reviewed_by_id)
         values ('${world.cast.polonia.id}', gen_random_uuid(), '${claim.id}', '${outcome}', 'abc', '2026-12-02', now(), '${userId}')`,
      );
    const { users, officers } = world.cast.polonia;
    const third = officers[1]?.id ?? '';
    expect(await by(users.TREASURER.id, received)).toContain('took a step of it');
    expect(await by(third, open)).toContain('is not settled');
    expect(await by(third, received, 'MAYBE')).toContain('claim_reviews_outcome_check');
  });

  it('is noted once by somebody else, and takes the claim off the list', async () => {
    const { claimReview } = await reviewer.ask<{ claimReview: object }>(REVIEW, {
      id: received.id,
      input: FINE,
    });
    expect(claimReview).toEqual({
      id: received.id,
      stage: 'RECEIVED',
      isReviewDue: false,
      review: { ...FINE, reviewedOn: '2026-12-02' },
    });
    expect(await head.ask(TO_REVIEW)).toEqual({ claims: { items: [] } });
    const again = { id: received.id, input: { outcome: 'PROBLEM', note: 'Kuitansi hilang.' } };
    const refused = await unchanged(world, () => reviewer.refused(REVIEW, again));
    expect(refused.extensions.rule).toBe('CLAIM_REVIEWED');
    expect(await head.ask(STANDING, { id: received.id })).toMatchObject({
      claim: { isReviewDue: false, review: FINE },
    });
  });
});
