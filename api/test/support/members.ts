import { v7 as uuidv7 } from 'uuid';
import type { World } from './world.js';

/** A member as the tests about meetings and money know one. */
export interface Member {
  participantId: string;
  enrolmentId: string;
  fullName: string;
}

/** A group with its members, in the order of their seniority. */
export interface GroupWithMembers {
  groupId: string;
  officerId: string;
  members: Member[];
}

interface GroupWish {
  institution?: 'polonia' | 'mabar';
  /** Names of the members; the first is the most senior. */
  names?: readonly string[];
  joinedOn?: string;
}

let serial = 0;

/**
 * Inserts a group with members who enrolled and joined on one day, 2026-01-01 unless said otherwise. It goes past the
 * API, because a test about meetings needs many members and nothing of how they came to be.
 */
export async function insertGroup(world: World, wish: GroupWish = {}): Promise<GroupWithMembers> {
  const {
    institution = 'polonia',
    names = ['Amina', 'Budi', 'Citra'],
    joinedOn = '2026-01-01',
  } = wish;
  const { id: institutionId, cohortId, users } = world.cast[institution];
  const [groupId, officerId] = [uuidv7(), users.OFFICER.id];
  await world.database.query('begin');
  await world.database.query(`set local askesos.scope = 'PROGRAMME'`);
  await world.database.query(`set local askesos.institution_id = '${institutionId}'`);
  await world.database.query(
    `insert into groups (institution_id, id, cohort_id, name, region_code, officer_id, recurrence_rule, meets_at, created_at)
     values ($1, $2, $3, $4, '12.71.16.1002', $5, 'FREQ=MONTHLY;BYDAY=1SU', '16:00', '2025-12-01')`,
    [institutionId, groupId, cohortId, `Group ${++serial}`, officerId],
  );
  const members: Member[] = [];
  for (const fullName of names)
    members.push(await insertMember(world, { institution, groupId, fullName, joinedOn }));
  await world.database.query('commit');
  return { groupId, officerId, members };
}

interface MemberWish {
  institution: 'polonia' | 'mabar';
  groupId: string;
  fullName: string;
  joinedOn: string;
}

async function insertMember(world: World, wish: MemberWish): Promise<Member> {
  const { institution, groupId, fullName, joinedOn } = wish;
  const { id: institutionId, cohortId, users } = world.cast[institution];
  const [participantId, enrolmentId, nth] = [uuidv7(), uuidv7(), String(++serial).padStart(4, '0')];
  await world.database.query(
    `insert into participants (institution_id, id, number, full_name, sex, birth_on, nik_sealed, nik_index, nik_tail,
       family_card_index, region_code, occupation, work_category, is_breadwinner, created_at)
     values ($1, $2, $3, $4, 'FEMALE', '1985-05-05', 'sealed', $5, '0001', $5, '12.71.16.1002', 'Penjual jamu', 'SELF_EMPLOYED', true, '2025-12-01')`,
    [institutionId, participantId, `PS-${nth}`, fullName, `index ${nth}`],
  );
  await world.database.query(
    `insert into enrolments (institution_id, id, participant_id, cohort_id, status, enrolled_on, starts_on, ends_on, created_at)
     values ($1, $2, $3, $4, 'ACTIVE', $5, $5, '2028-12-31', '2025-12-01')`,
    [institutionId, enrolmentId, participantId, cohortId, joinedOn],
  );
  await world.database.query(
    `insert into memberships (institution_id, id, group_id, participant_id, joined_on, recorded_by_id)
     values ($1, $2, $3, $4, $5, $6)`,
    [institutionId, uuidv7(), groupId, participantId, joinedOn, users.OFFICER.id],
  );
  return { participantId, enrolmentId, fullName };
}

/** Ends an enrolment of `polonia` by withdrawal, past the API. */
export async function endEnrolment(
  world: World,
  enrolmentId: string,
  endedOn: string,
): Promise<void> {
  await world.database.query('begin');
  await world.database.query(`set local askesos.scope = 'PROGRAMME'`);
  await world.database.query(`set local askesos.institution_id = '${world.cast.polonia.id}'`);
  await world.database.query(
    `update enrolments set status = 'WITHDRAWN', ended_on = $2, ended_reason = 'moved away' where id = $1`,
    [enrolmentId, endedOn],
  );
  await world.database.query('commit');
}
