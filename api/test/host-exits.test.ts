import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEATH, report } from './support/claims.js';
import type { TestClient } from './support/client.js';
import { pay } from './support/premiums.js';
import { schedule } from './support/meetings.js';
import { insertGroup, type GroupWithMembers } from './support/members.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const HOST = `query ($id: ID!) { meeting(id: $id) { hostTurn { participant { fullName } } } }`;
const ASSIGN = `mutation ($input: HostTurnAssignInput!) { hostTurnAssign(input: $input) {
  isOverride reason participant { fullName } decision { text meeting { id } } } }`;
const WITHDRAW = `mutation ($id: ID!, $on: LocalDate!) {
  enrolmentWithdraw(id: $id, expectedVersion: 1, on: $on, reason: "pindah kota") { status } }`;
const TRANSFER = `mutation ($input: MembershipTransferInput!) { membershipTransfer(input: $input) { id } }`;

describe('a planned host who', () => {
  let world: World;
  let officer: TestClient;
  let hour = 8;
  beforeAll(async () => {
    world = await World.create();
    officer = await world.as('OFFICER');
  });
  afterAll(() => world.close());

  /** A group whose most senior member is planned for two meetings. */
  async function plan(): Promise<{ group: GroupWithMembers; meetings: string[] }> {
    const group = await insertGroup(world, { names: ['Amina', 'Budi'] });
    hour += 1;
    const startsAt = `${String(hour).padStart(2, '0')}:00`;
    const meetings = [];
    for (const meetsOn of ['2026-12-06', '2027-01-03', '2027-02-07'])
      meetings.push((await schedule(officer, group, { meetsOn, startsAt })).id);
    expect(await hostsOf(meetings)).toEqual(['Amina', 'Budi', 'Amina']);
    return { group, meetings };
  }
  async function hostsOf(meetings: readonly string[]): Promise<Array<string | undefined>> {
    type Read = { meeting: { hostTurn: { participant: { fullName: string } } | null } };
    const hosts = [];
    for (const id of meetings)
      hosts.push((await officer.ask<Read>(HOST, { id })).meeting.hostTurn?.participant.fullName);
    return hosts;
  }
  /** A beneficiary, past the API. */
  async function addHeir(participantId: string): Promise<void> {
    const { id: institutionId } = world.cast.polonia;
    await asOwner(async () => {
      await world.database.query(
        `insert into beneficiaries (institution_id, id, participant_id, full_name, relationship, priority)
         values ($1, $2, $3, 'Dina', 'CHILD', 1)`,
        [institutionId, world.newKey(), participantId],
      );
    });
  }
  /** Runs statements as the owner, in the context of the institution. */
  async function asOwner(work: () => Promise<void>): Promise<void> {
    const { database, cast } = world;
    await database.query('begin');
    await database.query(`set local askesos.scope = 'PROGRAMME'`);
    await database.query(`set local askesos.institution_id = '${cast.polonia.id}'`);
    await work();
    await database.query('commit');
  }
  const reasonsOf = (group: GroupWithMembers) =>
    world.rows<{ reason: string }>(
      `select reason from host_turns where group_id = $1 and state = 'CANCELLED' order by turn_on`,
      [group.groupId],
    );

  it('withdraws loses the turns to the next, with the reason', async () => {
    const { group, meetings } = await plan();
    const id = group.members[0]?.enrolmentId;
    await officer.ask(WITHDRAW, { id, on: '2026-11-23' });
    expect(await hostsOf(meetings)).toEqual(['Budi', 'Budi', 'Budi']);
    expect(await reasonsOf(group)).toEqual([{ reason: 'pindah kota' }, { reason: 'pindah kota' }]);
  });

  it('cannot withdraw keeps the turns', async () => {
    const { group, meetings } = await plan();
    const id = group.members[0]?.enrolmentId;
    const refusal = await unchanged(world, () =>
      officer.refused(WITHDRAW, { id, on: '2026-11-24' }),
    );
    expect(refusal.extensions.rule).toBe('DATE_IN_FUTURE');
    expect(await hostsOf(meetings)).toEqual(['Amina', 'Budi', 'Amina']);
  });

  it('is transferred loses the turns to the next of the old group', async () => {
    const { group, meetings } = await plan();
    const { groupId } = await insertGroup(world, { names: ['Citra'] });
    const participantId = group.members[0]?.participantId;
    const input = { participantId, groupId, on: '2026-11-23', reason: 'pindah rumah' };
    await officer.ask(TRANSFER, { input });
    expect(await hostsOf(meetings)).toEqual(['Budi', 'Budi', 'Budi']);
    expect(await reasonsOf(group)).toEqual([
      { reason: 'pindah rumah' },
      { reason: 'pindah rumah' },
    ]);
  });

  it('dies loses the turns to the next, and the reason names the claim only', async () => {
    const { group, meetings } = await plan();
    const [amina] = group.members;
    await pay(world, officer, amina?.enrolmentId ?? '', { paidOn: '2026-01-10' });
    await addHeir(amina?.participantId ?? '');
    const claim = await report(world, officer, amina?.participantId ?? '', DEATH);
    expect(await hostsOf(meetings)).toEqual(['Budi', 'Budi', 'Budi']);
    const reason = `Klaim ${claim.number}`;
    expect(await reasonsOf(group)).toEqual([{ reason }, { reason }]);
  });

  it('leaves nobody behind leaves the meetings without a host', async () => {
    const group = await insertGroup(world, { names: ['Amina'] });
    const { id } = await schedule(officer, group, { meetsOn: '2026-12-06', startsAt: '20:00' });
    await officer.ask(WITHDRAW, { id: group.members[0]?.enrolmentId, on: '2026-11-23' });
    expect(await hostsOf([id])).toEqual([undefined]);
  });

  describe('is overridden by a decision', () => {
    /** A decision, past the API, of a deliberation of a group, or of all when it has none. */
    async function decide(groupId: string | null, status = 'HELD'): Promise<[string, string]> {
      const [meetingId, decisionId] = [world.newKey(), world.newKey()];
      const { id: institutionId, users } = world.cast.polonia;
      const { database } = world;
      await asOwner(async () => {
        await database.query(
          `insert into meetings (institution_id, id, kind, status, group_id, officer_id, planned_on, meets_on, starts_at, held_recorded_at, created_at, clash_reason)
         values ($1, $2, 'DELIBERATION', $3, $4, $5, '2026-11-16', '2026-11-16', $6, $7, now(), 'bersama')`,
          [
            institutionId,
            meetingId,
            status,
            groupId,
            users.HEAD.id,
            `0${hour++ % 10}:30`,
            status === 'HELD' ? '2026-11-16T12:00:00Z' : null,
          ],
        );
        await database.query(
          `insert into decisions (institution_id, id, meeting_id, text) values ($1, $2, $3, 'Budi bulan Desember')`,
          [institutionId, decisionId, meetingId],
        );
      });
      return [decisionId, meetingId];
    }

    it('gives way, and the turn points to the decision', async () => {
      const { group, meetings } = await plan();
      const [decisionId, meetingId] = await decide(group.groupId);
      const [first] = meetings;
      const participantId = group.members[1]?.participantId;
      const input = { meetingId: first, participantId, decisionId };
      expect(await officer.ask(ASSIGN, { input })).toEqual({
        hostTurnAssign: {
          isOverride: true,
          reason: null,
          participant: { fullName: 'Budi' },
          decision: { text: 'Budi bulan Desember', meeting: { id: meetingId } },
        },
      });
      const read = `query ($id: ID!) { group(id: $id) { decisions { id } hostPlan(count: 1) { basis hostTurn { decision { id } } } hostFairness { overrides } } }`;
      expect(await officer.ask(read, { id: group.groupId })).toEqual({
        group: {
          decisions: [{ id: decisionId }],
          hostPlan: [{ basis: 'OVERRIDE', hostTurn: { decision: { id: decisionId } } }],
          hostFairness: { overrides: 0 },
        },
      });
    });

    it('gives way to one of all groups, but not to another group’s, one not held or one unknown', async () => {
      const { group, meetings } = await plan();
      const others = await insertGroup(world, { names: ['Dewi'] });
      const participantId = group.members[1]?.participantId;
      const [meetingId] = meetings;
      const [ofOthers] = await decide(others.groupId);
      const [notHeld] = await decide(group.groupId, 'PLANNED');
      const because = [];
      for (const decisionId of [ofOthers, notHeld, world.newKey(), 'x']) {
        const input = { meetingId, participantId, decisionId };
        const { extensions } = await unchanged(world, () => officer.refused(ASSIGN, { input }));
        const field = extensions.fields?.['input.decisionId']?.code;
        because.push(field ?? extensions.rule ?? extensions.code);
      }
      expect(because).toEqual([
        'DECISION_OF_ANOTHER_GROUP',
        'MEETING_NOT_HELD',
        'NOT_FOUND',
        'NOT_FOUND',
      ]);
      const [ofAll] = await decide(null);
      const input = { meetingId, participantId, decisionId: ofAll };
      expect(await officer.ask(ASSIGN, { input })).toMatchObject({
        hostTurnAssign: { isOverride: true },
      });
    });
  });
});
