import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from './support/client.js';
import { hold, schedule } from './support/meetings.js';
import { insertGroup, type GroupWithMembers } from './support/members.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const SWAP = `mutation ($input: HostTurnSwapInput!) { hostTurnSwap(input: $input) {
  state isOverride participant { fullName } meeting { id }
  cameBySwap { giverConsent takerConsent note giver { fullName } taker { fullName } givenMeeting { id } takenMeeting { id } }
} }`;
const DEFER = `mutation ($input: HostTurnDeferInput!) { hostTurnDefer(input: $input) { id } }`;
const HOST = `query ($id: ID!) { meeting(id: $id) { hostTurn { participant { fullName } } } }`;
const QUEUE = `query ($id: ID!) { group(id: $id) { hostQueue { reason participant { fullName } swappedWith { fullName } } } }`;

interface Place {
  reason: string;
  participant: { fullName: string };
  swappedWith: { fullName: string } | null;
}

describe('a swap of host turns', () => {
  let world: World;
  let officer: TestClient;
  beforeAll(async () => {
    world = await World.create();
    officer = await world.as('OFFICER');
  });
  afterAll(() => world.close());

  const names = ['Amina', 'Budi', 'Citra', 'Dewi'];
  const idOf = (group: GroupWithMembers, name: string) =>
    group.members.find(({ fullName }) => fullName === name)?.participantId ?? '';
  const queueOf = async (group: GroupWithMembers) => {
    type Read = { group: { hostQueue: Place[] } };
    return (await officer.ask<Read>(QUEUE, { id: group.groupId })).group.hostQueue;
  };
  const namesOf = async (group: GroupWithMembers) =>
    (await queueOf(group)).map(({ participant }) => participant.fullName);
  const hostOf = async (id: string) => {
    type Read = { meeting: { hostTurn: { participant: { fullName: string } } | null } };
    return (await officer.ask<Read>(HOST, { id })).meeting.hostTurn?.participant.fullName;
  };
  const yes = { giverConsent: 'BY_PHONE', takerConsent: 'AT_MEETING' };
  const refused = (input: object) => unchanged(world, () => officer.refused(SWAP, { input }));

  it('exchanges two planned turns, with how both said yes', async () => {
    const group = await insertGroup(world, { names });
    const first = await schedule(officer, group, { meetsOn: '2026-12-06', startsAt: '08:00' });
    const second = await schedule(officer, group, { meetsOn: '2027-01-03', startsAt: '08:00' });
    const before = await namesOf(group);
    const input = {
      meetingId: first.id,
      participantId: idOf(group, 'Budi'),
      otherMeetingId: second.id,
      ...yes,
      note: 'Amina pulang kampung',
    };
    expect(await officer.ask(SWAP, { input })).toEqual({
      hostTurnSwap: {
        state: 'PLANNED',
        isOverride: false,
        participant: { fullName: 'Budi' },
        meeting: { id: first.id },
        cameBySwap: {
          giverConsent: 'BY_PHONE',
          takerConsent: 'AT_MEETING',
          note: 'Amina pulang kampung',
          giver: { fullName: 'Amina' },
          taker: { fullName: 'Budi' },
          givenMeeting: { id: first.id },
          takenMeeting: { id: second.id },
        },
      },
    });
    expect([await hostOf(first.id), await hostOf(second.id)]).toEqual(['Budi', 'Amina']);
    expect(before).toEqual(['Citra', 'Dewi', 'Amina', 'Budi']);
    expect(await namesOf(group)).toEqual(['Citra', 'Dewi', 'Budi', 'Amina']);
    const journal = await world.rows(
      `select subject_type, particulars from journal where action = 'hostTurn.swapped'`,
    );
    const particulars = { giverId: idOf(group, 'Amina'), takerId: idOf(group, 'Budi') };
    expect(journal).toEqual([{ subject_type: 'HostSwap', particulars }]);
  });

  it('gives a turn for the place of somebody who waits, and keeps that when the taker defers', async () => {
    const group = await insertGroup(world, { names });
    const meeting = await schedule(officer, group, { meetsOn: '2026-12-06', startsAt: '09:00' });
    const input = { meetingId: meeting.id, participantId: idOf(group, 'Citra'), ...yes };
    await officer.ask(SWAP, { input });
    expect(await hostOf(meeting.id)).toBe('Citra');
    expect(await namesOf(group)).toEqual(['Budi', 'Amina', 'Dewi', 'Citra']);
    expect((await queueOf(group)).map(({ reason, swappedWith }) => [reason, swappedWith])).toEqual([
      ['SWAPPED', null],
      ['SWAPPED', { fullName: 'Citra' }],
      ['NEVER_HOSTED', null],
      ['LAST', null],
    ]);
    await officer.ask(DEFER, { input: { meetingId: meeting.id, reason: 'Sakit' } });
    expect(await hostOf(meeting.id)).toBe('Budi');
    expect(await namesOf(group)).toEqual(['Citra', 'Amina', 'Dewi', 'Budi']);
  });

  it('moves with the meeting', async () => {
    const group = await insertGroup(world, { names });
    const meeting = await schedule(officer, group, { meetsOn: '2026-12-06', startsAt: '10:00' });
    const input = { meetingId: meeting.id, participantId: idOf(group, 'Citra'), ...yes };
    await officer.ask(SWAP, { input });
    const move = `mutation ($id: ID!, $expectedVersion: Int!, $input: MeetingMoveInput!) { meetingMove(id: $id, expectedVersion: $expectedVersion, input: $input) { meetsOn } }`;
    await officer.ask(move, {
      id: meeting.id,
      expectedVersion: meeting.version,
      input: { meetsOn: '2026-12-02', startsAt: '10:00', reason: 'Hari raya' },
    });
    expect(await namesOf(group)).toEqual(['Budi', 'Amina', 'Dewi', 'Citra']);
  });

  it('is refused between two rounds, because one would host twice before everybody has', async () => {
    const group = await insertGroup(world, { names: ['Amina', 'Budi'] });
    const meetings = [];
    for (const meetsOn of ['2026-12-06', '2027-01-03', '2027-02-07'])
      meetings.push(await schedule(officer, group, { meetsOn, startsAt: '11:00' }));
    const [first, second, third] = meetings.map(({ id }) => id);
    const later = { meetingId: second, participantId: idOf(group, 'Amina'), otherMeetingId: third };
    const refusal = await refused({ ...later, ...yes });
    expect(refusal.extensions).toEqual({ code: 'RULE_VIOLATED', rule: 'HOST_SWAP_OTHER_ROUND' });
    expect([await hostOf(first ?? ''), await hostOf(second ?? '')]).toEqual(['Amina', 'Budi']);
  });

  it('is refused for the place of somebody who hosted in this round, is planned, exempted or no member', async () => {
    const group = await insertGroup(world, { names });
    const held = await schedule(officer, group, { meetsOn: '2026-11-23', startsAt: '12:00' });
    await hold(officer, held.id, { requestKey: world.newKey(), rows: [] });
    const meeting = await schedule(officer, group, { meetsOn: '2026-12-06', startsAt: '12:00' });
    await schedule(officer, group, { meetsOn: '2027-01-03', startsAt: '12:00' });
    const exempt = `mutation ($input: HostTurnExemptInput!) { hostTurnExempt(input: $input) { id } }`;
    const free = { participantId: idOf(group, 'Dewi'), until: '2026-12-31', reason: 'Berduka' };
    await officer.ask(exempt, { input: { groupId: group.groupId, ...free } });
    const stranger = await insertGroup(world, { names: ['Eko'] });
    const rules = [];
    for (const participantId of [
      idOf(group, 'Amina'),
      idOf(group, 'Citra'),
      idOf(group, 'Dewi'),
      idOf(stranger, 'Eko'),
    ]) {
      const refusal = await refused({ meetingId: meeting.id, participantId, ...yes });
      rules.push(refusal.extensions.rule);
    }
    expect(rules).toEqual([
      'HOST_SWAP_OTHER_ROUND',
      'HOST_NOT_WAITING',
      'HOST_NOT_WAITING',
      'NOT_A_MEMBER',
    ]);
  });

  it('names the field that is wrong: the same member, another’s meeting, another group’s', async () => {
    const group = await insertGroup(world, { names });
    const first = await schedule(officer, group, { meetsOn: '2026-12-06', startsAt: '13:00' });
    const second = await schedule(officer, group, { meetsOn: '2027-01-03', startsAt: '13:00' });
    const others = await insertGroup(world, { names: ['Eko'] });
    const foreign = await schedule(officer, others, { meetsOn: '2027-01-03', startsAt: '14:00' });
    const dewi = idOf(group, 'Dewi');
    const faults = [];
    for (const wish of [
      { participantId: idOf(group, 'Amina') },
      { participantId: dewi, otherMeetingId: second.id },
      { participantId: dewi, otherMeetingId: first.id },
      { participantId: idOf(others, 'Eko'), otherMeetingId: foreign.id },
    ]) {
      const { extensions } = await refused({ meetingId: first.id, ...wish, ...yes });
      faults.push(Object.entries(extensions.fields ?? {}).map(([at, { code }]) => [at, code]));
    }
    expect(faults.flat()).toEqual([
      ['input.participantId', 'SAME_PERSON'],
      ['input.otherMeetingId', 'NOT_THEIR_TURN'],
      ['input.otherMeetingId', 'NOT_ANOTHER_MEETING'],
      ['input.otherMeetingId', 'NOT_ANOTHER_MEETING'],
    ]);
  });

  it('needs a planned host, and does not reach another institution', async () => {
    const group = await insertGroup(world, { names: ['Amina'] });
    const meeting = await schedule(officer, group, { meetsOn: '2026-12-06', startsAt: '15:00' });
    const input = { meetingId: meeting.id, participantId: idOf(group, 'Amina'), ...yes };
    const mabar = await world.as('OFFICER', 'mabar');
    const foreign = await unchanged(world, () => mabar.refused(SWAP, { input }));
    expect(foreign.extensions.code).toBe('NOT_FOUND');
    await officer.ask(DEFER, { input: { meetingId: meeting.id, reason: 'Sakit' } });
    expect((await refused(input)).extensions.rule).toBe('MEETING_HAS_NO_HOST');
  });

  it('is kept as it was agreed: nobody changes or removes it', async () => {
    const [{ privileges } = { privileges: '' }] = await world.rows<{ privileges: string }>(
      `select string_agg(privilege_type, ',' order by privilege_type) as privileges
       from information_schema.role_table_grants where grantee = 'askesos_app' and table_name = 'host_swaps'`,
    );
    expect(privileges).toBe('INSERT,SELECT');
  });
});
