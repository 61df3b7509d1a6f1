import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from './support/client.js';
import { hold, MEETING_HOLD, schedule, type MeetingRow } from './support/meetings.js';
import { insertGroup, type GroupWithMembers } from './support/members.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

describe('a whole sheet', () => {
  let world: World;
  let officer: TestClient;
  beforeAll(async () => {
    world = await World.create();
    officer = await world.as('OFFICER');
  });
  afterAll(() => world.close());

  let hour = 0;
  /** A group whose meeting is today, each at another hour. */
  const today = async (
    names?: string[],
  ): Promise<{ group: GroupWithMembers; meeting: MeetingRow }> => {
    const group = await insertGroup(world, names ? { names } : {});
    const minute = String(hour++).padStart(2, '0');
    const meeting = await schedule(officer, group, {
      meetsOn: '2026-11-23',
      startsAt: `08:${minute}`,
    });
    return { group, meeting };
  };
  const idOf = (group: GroupWithMembers, nth: number) => group.members[nth]?.participantId ?? '';
  const sheet = (rows: object[], more: object = {}) => ({
    requestKey: world.newKey(),
    rows,
    ...more,
  });

  it('is never recorded before the day', async () => {
    const { group } = await today();
    const meeting = await schedule(officer, group, { meetsOn: '2026-11-24', startsAt: '08:00' });
    const input = sheet([{ participantId: idOf(group, 0), attendance: 'PRESENT' }]);
    const refusal = await unchanged(world, () =>
      officer.refused(MEETING_HOLD, { id: meeting.id, input }),
    );
    expect(refusal.extensions).toEqual({ code: 'RULE_VIOLATED', rule: 'MEETING_IN_FUTURE' });
  });

  it('is refused for a meeting that was cancelled', async () => {
    const { meeting } = await today();
    await officer.ask(
      `mutation ($id: ID!) { meetingCancel(id: $id, expectedVersion: 1, input: { reason: "Banjir" }) { id } }`,
      { id: meeting.id },
    );
    const refusal = await unchanged(world, () =>
      officer.refused(MEETING_HOLD, { id: meeting.id, input: sheet([]) }),
    );
    expect(refusal.extensions.rule).toBe('MEETING_NOT_PLANNED');
  });

  it('is refused whole for an unknown topic, a note too long and more than a hundred rows', async () => {
    const { group, meeting } = await today();
    const row = { participantId: idOf(group, 0), attendance: 'PRESENT' };
    const inputs = [
      sheet([row], { topicIds: [world.newKey()] }),
      sheet([{ ...row, note: 'x'.repeat(501) }]),
      sheet(Array(101).fill(row)),
      sheet([row], { decisions: [{ text: '' }] }),
    ];
    const codes = await unchanged(world, async () => {
      const refusals = [];
      for (const input of inputs)
        refusals.push(await officer.refused(MEETING_HOLD, { id: meeting.id, input }));
      return refusals.map(({ extensions }) => [
        extensions.code,
        ...Object.keys(extensions.fields ?? {}),
      ]);
    });
    expect(codes).toEqual([
      ['NOT_FOUND'],
      ['INVALID_INPUT', 'input.rows.0.note'],
      ['INVALID_INPUT', 'input.rows'],
      ['INVALID_INPUT', 'input.decisions.0.text'],
    ]);
  });

  it('is without money for a head, who takes none', async () => {
    const { group, meeting } = await today();
    const head = await world.as('HEAD');
    const row = { participantId: idOf(group, 0), attendance: 'PRESENT' };
    const money = sheet([{ ...row, premiumAmount: 5_000 }]);
    const refusal = await unchanged(world, () =>
      head.refused(MEETING_HOLD, { id: meeting.id, input: money }),
    );
    expect(refusal.extensions.code).toBe('FORBIDDEN');
    expect((await hold(head, meeting.id, sheet([row]))).acceptedCount).toBe(1);
  });

  it('is not for another institution, nor its people and texts for an analyst', async () => {
    const { meeting } = await today();
    const mabar = await world.as('OFFICER', 'mabar');
    const refusal = await unchanged(world, () =>
      mabar.refused(MEETING_HOLD, { id: meeting.id, input: sheet([]) }),
    );
    expect(refusal.extensions.code).toBe('NOT_FOUND');
    const analyst = await world.as('ANALYST');
    for (const field of ['roster { paidHere }', 'minutes', 'decisions { text }']) {
      const query = `query ($id: ID!) { meeting(id: $id) { ${field} } }`;
      const { extensions } = await analyst.refused(query, { id: meeting.id });
      expect([field, extensions.code]).toEqual([field, 'FORBIDDEN']);
    }
  });
});
