import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectOwner } from '../src/orm.js';
import { insertGroup, type GroupWithMembers } from './support/members.js';
import { World } from './support/world.js';

const BEFORE = 'Migration20260101000005_claims';

describe('a database from before clashes were judged', () => {
  let world: World;
  let group: GroupWithMembers;
  beforeAll(async () => {
    world = await World.create();
    const owner = await connectOwner(world.database.url);
    try {
      await owner.migrator.down({ to: BEFORE });
      expect(await world.count('pg_class', `relname = 'closures'`)).toBe(0);
      group = await insertGroup(world);
      const others = [await insertGroup(world), await insertGroup(world)];
      await insertMeeting(group, '16:00');
      await insertMeeting(others[0] ?? group, '17:00');
      await insertMeeting(others[1] ?? group, '19:30');
      await insertTurn();
      await owner.migrator.up();
    } finally {
      await owner.close(true);
    }
  });
  afterAll(() => world.close());

  async function insertMeeting(of: GroupWithMembers, startsAt: string): Promise<void> {
    await world.database.query(
      `insert into meetings (institution_id, id, kind, status, group_id, officer_id, planned_on, meets_on, starts_at, created_at)
       values ($1, gen_random_uuid(), 'MONTHLY', 'PLANNED', $2, $3, '2026-12-06', '2026-12-06', $4, '2026-11-01')`,
      [world.cast.polonia.id, of.groupId, of.officerId, startsAt],
    );
  }

  async function insertTurn(): Promise<void> {
    await world.database.query(
      `insert into host_turns (institution_id, id, group_id, participant_id, meeting_id, state, turn_on, is_override, recorded_by_id, recorded_at)
       select institution_id, gen_random_uuid(), group_id, $2, id, 'PLANNED', meets_on, false, officer_id, created_at from meetings where group_id = $1`,
      [group.groupId, group.members[0]?.participantId],
    );
  }

  it('keeps its overlapping meetings, as accepted by whoever planned them', async () => {
    const reason = 'Sudah ada sebelum bentrokan diperiksa';
    expect(
      await world.rows(
        `select starts_at, clash_reason, duration_minutes from meetings order by starts_at`,
      ),
    ).toEqual([
      { starts_at: '16:00', clash_reason: reason, duration_minutes: 120 },
      { starts_at: '17:00', clash_reason: reason, duration_minutes: 120 },
      { starts_at: '19:30', clash_reason: null, duration_minutes: 120 },
    ]);
  });

  it('knows the host of each meeting', async () => {
    const hosts = await world.rows(
      `select host_participant_id from meetings where host_participant_id is not null`,
    );
    expect(hosts).toEqual([{ host_participant_id: group.members[0]?.participantId }]);
  });

  it('has groups that are asked on a day off', async () => {
    expect(await world.count('groups', `holiday_rule <> 'ASK'`)).toBe(0);
  });
});
