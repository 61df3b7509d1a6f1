import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from './support/client.js';
import { hold, schedule } from './support/meetings.js';
import { insertGroup, type GroupWithMembers } from './support/members.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const TURN = `id state turnOn isOverride reason exemptUntil participant { fullName } meeting { id } group { id }`;
const ASSIGN = `mutation ($input: HostTurnAssignInput!) { hostTurnAssign(input: $input) { ${TURN} } }`;
const DEFER = `mutation ($input: HostTurnDeferInput!) { hostTurnDefer(input: $input) { ${TURN} } }`;
const EXEMPT = `mutation ($input: HostTurnExemptInput!) { hostTurnExempt(input: $input) { ${TURN} } }`;
const QUEUE = `query ($id: ID!) {
  group(id: $id) { hostQueue { position timesHosted lastHostedOn hasHostedThisCycle reason participant { fullName } } }
}`;
const HOST = `query ($id: ID!) { meeting(id: $id) { hostTurn { state isOverride reason participant { fullName } } } }`;

interface Place {
  position: number;
  participant: { fullName: string };
}

describe('the host rota', () => {
  let world: World;
  let officer: TestClient;
  beforeAll(async () => {
    world = await World.create();
    officer = await world.as('OFFICER');
  });
  afterAll(() => world.close());

  const queueOf = async (group: GroupWithMembers) => {
    const read = await officer.ask<{ group: { hostQueue: Place[] } }>(QUEUE, { id: group.groupId });
    return read.group.hostQueue;
  };
  const namesOf = (queue: Place[]) => queue.map(({ participant }) => participant.fullName);
  const hostOf = async (id: string) =>
    (await officer.ask<{ meeting: { hostTurn: object | null } }>(HOST, { id })).meeting.hostTurn;
  const idOf = (group: GroupWithMembers, nth: number) => group.members[nth]?.participantId ?? '';
  const refused = (mutation: string, input: object) =>
    unchanged(world, () => officer.refused(mutation, { input }));

  it('says who hosts next, and why', async () => {
    const group = await insertGroup(world);
    await schedule(officer, group, { meetsOn: '2026-12-06' });
    expect(await queueOf(group)).toEqual([
      {
        position: 1,
        timesHosted: 0,
        lastHostedOn: null,
        hasHostedThisCycle: false,
        reason: 'SENIORITY',
        participant: { fullName: 'Budi' },
      },
      {
        position: 2,
        timesHosted: 0,
        lastHostedOn: null,
        hasHostedThisCycle: false,
        reason: 'NEVER_HOSTED',
        participant: { fullName: 'Citra' },
      },
      {
        position: 3,
        timesHosted: 1,
        lastHostedOn: '2026-12-06',
        hasHostedThisCycle: true,
        reason: 'LAST',
        participant: { fullName: 'Amina' },
      },
    ]);
  });

  it('keeps the reason for a turn from those who may not see persons', async () => {
    const group = await insertGroup(world);
    const { id } = await schedule(officer, group, { meetsOn: '2026-12-27' });
    const query = (field: string) =>
      `query ($id: ID!) { meeting(id: $id) { hostTurn { ${field} } } }`;
    const analyst = await world.as('ANALYST');
    expect(await analyst.ask(query('state'), { id })).toEqual({
      meeting: { hostTurn: { state: 'PLANNED' } },
    });
    expect((await analyst.refused(query('reason'), { id })).extensions.code).toBe('FORBIDDEN');
  });

  it('names who is next when somebody else is to host without a reason', async () => {
    const group = await insertGroup(world);
    const meeting = await schedule(officer, group, { meetsOn: '2026-12-07' });
    await world.database.query(`update host_turns set state = 'CANCELLED' where meeting_id = $1`, [
      meeting.id,
    ]);
    const refusal = await refused(ASSIGN, { meetingId: meeting.id, participantId: idOf(group, 2) });
    expect(refusal.extensions).toEqual({ code: 'RULE_VIOLATED', rule: 'HOST_OUT_OF_TURN' });
    expect(refusal.message).toContain('Amina is next');
    const input = { meetingId: meeting.id, participantId: idOf(group, 0) };
    expect(await officer.ask(ASSIGN, { input })).toMatchObject({
      hostTurnAssign: {
        state: 'PLANNED',
        isOverride: false,
        reason: null,
        participant: { fullName: 'Amina' },
      },
    });
  });

  it('lets the deliberation override the turn with a reason; who was planned stays first', async () => {
    const group = await insertGroup(world);
    const meeting = await schedule(officer, group, { meetsOn: '2026-12-08' });
    const input = { meetingId: meeting.id, participantId: idOf(group, 2) };
    const taken = await refused(ASSIGN, input);
    expect(taken.extensions.rule).toBe('MEETING_HAS_HOST');
    expect(taken.message).toContain('Amina');
    const override = { ...input, overrideReason: 'Musyawarah: rumah Citra paling luas' };
    expect(await officer.ask(ASSIGN, { input: override })).toMatchObject({
      hostTurnAssign: {
        isOverride: true,
        reason: 'Musyawarah: rumah Citra paling luas',
        participant: { fullName: 'Citra' },
        meeting: { id: meeting.id },
        group: { id: group.groupId },
      },
    });
    expect(namesOf(await queueOf(group))).toEqual(['Amina', 'Budi', 'Citra']);
    const again = await unchanged(world, () => officer.ask(ASSIGN, { input }));
    expect(again).toMatchObject({ hostTurnAssign: { participant: { fullName: 'Citra' } } });
    const back = { ...input, participantId: idOf(group, 0), overrideReason: 'Citra sakit' };
    expect(await officer.ask(ASSIGN, { input: back })).toMatchObject({
      hostTurnAssign: { isOverride: false, participant: { fullName: 'Amina' } },
    });
  });

  it('lets a host defer: the next takes over and the place is kept', async () => {
    const group = await insertGroup(world);
    const meeting = await schedule(officer, group, { meetsOn: '2026-12-09' });
    const input = { meetingId: meeting.id, reason: 'Rumah direnovasi' };
    expect(await officer.ask(DEFER, { input })).toMatchObject({
      hostTurnDefer: {
        state: 'DEFERRED',
        reason: 'Rumah direnovasi',
        participant: { fullName: 'Amina' },
      },
    });
    expect(await hostOf(meeting.id)).toMatchObject({
      state: 'PLANNED',
      participant: { fullName: 'Budi' },
    });
    expect(namesOf(await queueOf(group))).toEqual(['Amina', 'Citra', 'Budi']);
  });

  it('leaves a meeting without a host when everybody deferred, and then has nobody to defer', async () => {
    const group = await insertGroup(world, { names: ['Amina'] });
    const meeting = await schedule(officer, group, { meetsOn: '2026-12-10' });
    const input = { meetingId: meeting.id, reason: 'Sakit' };
    await officer.ask(DEFER, { input });
    expect(await hostOf(meeting.id)).toBeNull();
    expect((await refused(DEFER, input)).extensions.rule).toBe('MEETING_HAS_NO_HOST');
  });

  it('passes over an exempted member until the exemption ends, and replaces a turn planned until then', async () => {
    const group = await insertGroup(world);
    const first = await schedule(officer, group, { meetsOn: '2026-12-11' });
    const input = {
      groupId: group.groupId,
      participantId: idOf(group, 0),
      until: '2027-01-31',
      reason: 'Berduka',
    };
    expect(await officer.ask(EXEMPT, { input })).toMatchObject({
      hostTurnExempt: {
        state: 'EXEMPTED',
        turnOn: '2026-11-23',
        exemptUntil: '2027-01-31',
        reason: 'Berduka',
        meeting: null,
      },
    });
    expect(await hostOf(first.id)).toMatchObject({ participant: { fullName: 'Budi' } });
    expect(namesOf(await queueOf(group))).toEqual(['Citra', 'Budi']);
    const during = await schedule(officer, group, { meetsOn: '2027-01-31' });
    const after = await schedule(officer, group, { meetsOn: '2027-02-01' });
    const hosts = [during, after].map(({ hostTurn }) => hostTurn?.participant.fullName);
    expect(hosts).toEqual(['Citra', 'Amina']);
  });

  it('refuses an exemption that is over before it begins', async () => {
    const group = await insertGroup(world);
    const refusal = await refused(EXEMPT, {
      groupId: group.groupId,
      participantId: idOf(group, 0),
      until: '2026-11-22',
      reason: 'Berduka',
    });
    expect(refusal.extensions.rule).toBe('DATE_OUT_OF_ORDER');
  });

  it('refuses a host who is not a member of the group', async () => {
    const group = await insertGroup(world);
    const others = await insertGroup(world);
    const meeting = await schedule(officer, group, { meetsOn: '2026-12-12' });
    const member = { participantId: idOf(others, 0), overrideReason: 'Musyawarah' };
    const assigned = await refused(ASSIGN, { meetingId: meeting.id, ...member });
    expect(assigned.extensions.rule).toBe('NOT_A_MEMBER');
    const exempted = await refused(EXEMPT, {
      groupId: group.groupId,
      participantId: idOf(others, 0),
      until: '2027-01-31',
      reason: 'Berduka',
    });
    expect(exempted.extensions.rule).toBe('NOT_A_MEMBER');
  });

  it('has no host for a meeting without a group, nor a new one for a meeting that was held', async () => {
    const group = await insertGroup(world);
    const open = await schedule(officer, group, {
      kind: 'OUTREACH',
      groupId: null,
      meetsOn: '2026-12-13',
    });
    const input = { participantId: idOf(group, 0) };
    const openRefusal = await refused(ASSIGN, { ...input, meetingId: open.id });
    expect(openRefusal.extensions.rule).toBe('MEETING_NEEDS_GROUP');
    const held = await schedule(officer, group, { meetsOn: '2026-11-23' });
    await hold(officer, held.id, { requestKey: world.newKey(), rows: [] });
    const heldRefusal = await refused(ASSIGN, { ...input, meetingId: held.id });
    expect(heldRefusal.extensions.rule).toBe('MEETING_NOT_PLANNED');
  });

  it('gives everybody one turn before anybody has a second, newcomers behind those who wait', async () => {
    const group = await insertGroup(world, { names: ['Amina', 'Budi', 'Citra', 'Dewi', 'Eko'] });
    const hosts: string[] = [];
    for (const month of ['03', '04', '05', '06', '07', '08', '09']) {
      const wish = { meetsOn: `2027-${month}-14`, startsAt: '19:00' };
      const meeting = await schedule(officer, group, wish);
      hosts.push(meeting.hostTurn?.participant.fullName ?? 'nobody');
    }
    expect(hosts).toEqual(['Amina', 'Budi', 'Citra', 'Dewi', 'Eko', 'Amina', 'Budi']);
  });

  it('lists turns by group, participant and state, and a participant’s own', async () => {
    const group = await insertGroup(world, { names: ['Amina', 'Budi'] });
    const meeting = await schedule(officer, group, { meetsOn: '2026-12-21' });
    await officer.ask(DEFER, { input: { meetingId: meeting.id, reason: 'Sakit' } });
    const query = `query ($filter: HostTurnFilter) { hostTurns(filter: $filter) { total items { state participant { fullName } } } }`;
    const list = async (filter: object) =>
      (await officer.ask<{ hostTurns: object }>(query, { filter })).hostTurns;
    expect(await list({ groupId: group.groupId, state: 'PLANNED' })).toEqual({
      total: 1,
      items: [{ state: 'PLANNED', participant: { fullName: 'Budi' } }],
    });
    expect(await list({ participantId: idOf(group, 0) })).toEqual({
      total: 1,
      items: [{ state: 'DEFERRED', participant: { fullName: 'Amina' } }],
    });
    const own = `query ($id: ID!) { participant(id: $id) { hostTurns { state } } }`;
    expect(await officer.ask(own, { id: idOf(group, 1) })).toEqual({
      participant: { hostTurns: [{ state: 'PLANNED' }] },
    });
    const mabar = await world.as('OFFICER', 'mabar');
    expect(await mabar.ask(query, { filter: {} })).toEqual({ hostTurns: { total: 0, items: [] } });
  });

  it('changes nothing for another institution', async () => {
    const group = await insertGroup(world);
    const meeting = await schedule(officer, group, { meetsOn: '2026-12-22' });
    const mabar = await world.as('OFFICER', 'mabar');
    const exemption = {
      groupId: group.groupId,
      participantId: idOf(group, 0),
      until: '2027-01-31',
      reason: 'x',
    };
    const codes = await unchanged(world, async () => [
      await mabar.refused(ASSIGN, {
        input: { meetingId: meeting.id, participantId: idOf(group, 1), overrideReason: 'x' },
      }),
      await mabar.refused(DEFER, { input: { meetingId: meeting.id, reason: 'x' } }),
      await mabar.refused(EXEMPT, { input: exemption }),
    ]);
    expect(codes.map(({ extensions }) => extensions.code)).toEqual(Array(3).fill('NOT_FOUND'));
  });
});
