import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  asUser,
  asVerifier,
  claimAt,
  receiveAll,
  step,
  stepRefused,
  type ClaimRow,
} from './support/claims.js';
import type { TestClient } from './support/client.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

let world: World;
let officer: TestClient;
let verifier: TestClient;
let head: TestClient;
beforeAll(async () => {
  world = await World.create();
  officer = await world.as('OFFICER');
  verifier = await asVerifier(world);
  head = await world.as('HEAD');
});
afterAll(() => world.close());

const REFUSAL = {
  on: '2026-11-14',
  reason: 'NOT_COVERED_EVENT',
  note: 'Bukan peserta yang sakit.',
};

describe('a rejection', () => {
  let rejected: ClaimRow;
  beforeAll(async () => {
    rejected = await step(head, 'Reject', await claimAt(world, 'VERIFIED'), REFUSAL);
  });

  it('has a code, a text and a day, and settles the claim', async () => {
    expect(rejected).toMatchObject({
      stage: 'REJECTED',
      rejectionReason: 'NOT_COVERED_EVENT',
      rejectionNote: 'Bukan peserta yang sakit.',
      decidedOn: '2026-11-14',
      approvedAmount: null,
    });
    const clock = await officer.ask(
      'query ($id: ID!) { claim(id: $id) { clock { timeliness settlementDays } waitingFor } }',
      { id: rejected.id },
    );
    expect(clock).toEqual({
      claim: { clock: { timeliness: 'SETTLED_ON_TIME', settlementDays: 13 }, waitingFor: null },
    });
  });

  it('needs words', async () => {
    const claim = await claimAt(world, 'REPORTED');
    const input = { ...REFUSAL, note: '' };
    const error = await unchanged(world, () => stepRefused(head, 'Reject', claim, input));
    expect(Object.keys(error.extensions.fields ?? {})).toEqual(['input.note']);
  });

  it('is decided anew after an appeal by another head, and the days it lay count for nobody', async () => {
    const note = 'Surat dokter menyebut nama peserta.';
    const appealed = await step(officer, 'Appeal', rejected, { on: '2026-11-18', note });
    expect(appealed).toMatchObject({
      stage: 'DOCUMENTS_COMPLETE',
      rejectionReason: null,
      rejectionNote: null,
      verifiedOn: null,
      decidedOn: null,
      documentsCompletedOn: '2026-11-12',
    });
    const clock = await officer.ask('query ($id: ID!) { claim(id: $id) { clock { dueOn } } }', {
      id: rejected.id,
    });
    expect(clock).toEqual({ claim: { clock: { dueOn: '2026-11-23' } } });
    const verified = await step(verifier, 'Verify', appealed, { on: '2026-11-19' });
    const input = { on: '2026-11-20', amount: 90_000 };
    const error = await unchanged(world, () => stepRefused(head, 'Approve', verified, input));
    expect(error.extensions.rule).toBe('CLAIM_SAME_PERSON');
    const third = world.cast.polonia.officers[1] ?? world.cast.polonia.users.ANALYST;
    await world.database.query(`update users set role = 'HEAD' where id = $1`, [third.id]);
    const approved = await step(await asUser(world, third), 'Approve', verified, input);
    expect(approved).toMatchObject({ stage: 'APPROVED', approvedAmount: 90_000 });
    await world.database.query(`update users set role = 'OFFICER' where id = $1`, [third.id]);
  });

  it('of an incomplete file leads, after an appeal, no further until the file is complete', async () => {
    const claim = await step(head, 'Reject', await claimAt(world, 'REPORTED'), REFUSAL);
    const note = 'Berkas menyusul.';
    const appealed = await step(officer, 'Appeal', claim, { on: '2026-11-15', note });
    const on = '2026-11-16';
    const error = await unchanged(world, () => stepRefused(verifier, 'Verify', appealed, { on }));
    expect(error.extensions.rule).toBe('CLAIM_DOCUMENTS_MISSING');
    await receiveAll(officer, claim.id, on);
    expect(await step(verifier, 'Verify', appealed, { on })).toMatchObject({ stage: 'VERIFIED' });
  });
});
