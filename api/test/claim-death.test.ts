import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEATH, insure, report, step, stepRefused, type ClaimRow } from './support/claims.js';
import type { TestClient } from './support/client.js';
import { enrol } from './support/participants.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const LIFE = `query ($id: ID!) { participant(id: $id) {
  deceasedOn currentMembership { group { id } } memberships { leftOn leftReason }
  enrolments { status endedOn endedReason }
} }`;
const MISTAKE = {
  on: '2026-11-14',
  reason: 'EVENT_DID_NOT_HAPPEN',
  note: 'Orang lain dengan nama yang sama.',
};

let world: World;
let officer: TestClient;
let head: TestClient;
beforeAll(async () => {
  world = await World.create();
  officer = await world.as('OFFICER');
  head = await world.as('HEAD');
});
afterAll(() => world.close());

const lifeOf = async (id: string) =>
  (await officer.ask<{ participant: object }>(LIFE, { id })).participant;
const dead = ({ number }: ClaimRow) => ({
  deceasedOn: '2026-11-01',
  currentMembership: null,
  memberships: [{ leftOn: '2026-11-02', leftReason: `Klaim ${number}` }],
  enrolments: [{ status: 'DECEASED', endedOn: '2026-11-01', endedReason: `Klaim ${number}` }],
});
const alive = (groupId: string, status = 'ACTIVE') => ({
  deceasedOn: null,
  currentMembership: { group: { id: groupId } },
  memberships: [{ leftOn: null, leftReason: null }],
  enrolments: [{ status, endedOn: null, endedReason: null }],
});

describe('a death whose claim is rejected', () => {
  it('stays on record when the reason is about the cover', async () => {
    const { id } = await insure(world);
    const claim = await report(world, officer, id, DEATH);
    await step(head, 'Reject', claim, { ...MISTAKE, reason: 'DOCUMENTS_MISSING' });
    expect(await lifeOf(id)).toEqual(dead(claim));
  });

  it('is taken back when it did not happen: enrolment and membership go on, and an appeal ends them again', async () => {
    const { id, groupId } = await insure(world);
    const claim = await report(world, officer, id, DEATH);
    const rejected = await step(head, 'Reject', claim, MISTAKE);
    expect(rejected).toMatchObject({ stage: 'REJECTED', rejectionReason: 'EVENT_DID_NOT_HAPPEN' });
    expect(await lifeOf(id)).toEqual(alive(groupId));
    await step(officer, 'Appeal', rejected, { on: '2026-11-16', note: 'Ada surat kematian.' });
    expect(await lifeOf(id)).toEqual(dead(claim));
  });

  it('leaves somebody suspended who was so before', async () => {
    const { id, groupId, enrolmentId } = await insure(world);
    const suspend = `mutation ($id: ID!) { enrolmentSuspend(id: $id, expectedVersion: 1, on: "2026-11-05", reason: "Menunggak") { version } }`;
    await officer.ask(suspend, { id: enrolmentId });
    const claim = await report(world, officer, id, DEATH);
    await step(head, 'Reject', claim, MISTAKE);
    expect(await lifeOf(id)).toEqual(alive(groupId, 'SUSPENDED'));
  });

  it('brings nobody back who had withdrawn for another reason', async () => {
    const { id, enrolmentId } = await insure(world);
    const withdraw = `mutation ($id: ID!) { enrolmentWithdraw(id: $id, expectedVersion: 1, on: "2026-11-05", reason: "Pindah kota") { version } }`;
    await officer.ask(withdraw, { id: enrolmentId });
    const claim = await report(world, officer, id, DEATH);
    await step(head, 'Reject', claim, MISTAKE);
    expect(await lifeOf(id)).toEqual({
      deceasedOn: null,
      currentMembership: null,
      memberships: [{ leftOn: '2026-11-06', leftReason: 'Pindah kota' }],
      enrolments: [{ status: 'WITHDRAWN', endedOn: '2026-11-05', endedReason: 'Pindah kota' }],
    });
  });

  it('is not taken back while another of the family holds the place', async () => {
    const familyCardNumber = '1271160101100042';
    const { id, groupId } = await insure(world, { familyCardNumber });
    const claim = await report(world, officer, id, DEATH);
    await enrol(world, groupId, { familyCardNumber });
    const error = await unchanged(world, () => stepRefused(head, 'Reject', claim, MISTAKE));
    expect(error.extensions.rule).toBe('FAMILY_CARD_ALREADY_INSURED');
  });

  it('tells the journal who lives, and nothing about why', async () => {
    const { id } = await insure(world);
    const claim = await report(world, officer, id, DEATH);
    await step(head, 'Reject', claim, MISTAKE);
    const notes = await world.rows(
      `select action, particulars from journal where subject_id = $1 and action like 'participant.%' order by occurred_at, id`,
      [id],
    );
    expect(notes.slice(-2)).toEqual([
      { action: 'participant.died', particulars: { number: claim.number } },
      { action: 'participant.lives', particulars: { number: claim.number } },
    ]);
  });

  it('of an illness changes nothing about the participant', async () => {
    const { id, groupId } = await insure(world);
    const claim = await report(world, officer, id);
    await step(head, 'Reject', claim, MISTAKE);
    expect(await lifeOf(id)).toEqual(alive(groupId));
  });
});
