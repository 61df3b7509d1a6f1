import { v7 as uuidv7 } from 'uuid';
import { moneyRows } from './scene-money.js';
import type { World } from './world.js';

/** Ids of one of each noun of an institution. */
export type Scene = Record<(typeof NOUNS)[number], string>;

const NOUNS = [
  'bankDeposit',
  'bankStatement',
  'bankStatementRow',
  'beneficiary',
  'cashCount',
  'calendarFeed',
  'cashHandover',
  'claim',
  'closure',
  'cohort',
  'decision',
  'enrolment',
  'entry',
  'fieldDevice',
  'group',
  'hostTurn',
  'institution',
  'meeting',
  'membership',
  'message',
  'participant',
  'pendingChange',
  'premiumPayment',
  'question',
  'refund',
  'refundPayout',
  'topic',
  'treasurer',
  'user',
] as const;

/** Puts one of each noun into an institution, past the API, and answers their ids. */
export async function insertScene(world: World, name: 'polonia' | 'mabar'): Promise<Scene> {
  const { id: institution, cohortId: cohort, users } = world.cast[name];
  const made = Object.fromEntries(NOUNS.map((noun) => [noun, uuidv7()]));
  // The keys are the nouns themselves.
  const staff = { user: users.OFFICER.id, treasurer: users.TREASURER.id };
  const scene = { ...(made as Scene), ...staff, institution, cohort };
  // References and triggers sleep, so that the order does not matter.
  await world.database.query('set session_replication_role = replica');
  for (const [table, row] of Object.entries(rowsOf(scene))) await insert(world, table, row);
  await world.database.query('set session_replication_role = origin');
  return scene;
}

/** A row of a table, by column. */
export type Row = Record<string, string | number | boolean | null>;

async function insert(world: World, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row);
  await world.database.query(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, n) => `$${n + 1}`).join(', ')})`,
    Object.values(row),
  );
}

function rowsOf(scene: Scene): Record<string, Row> {
  const { institution: institution_id, participant: participant_id, user } = scene;
  const created_at = '2026-01-01T00:00:00Z';
  return {
    participants: {
      institution_id,
      id: participant_id,
      number: 'P-9001',
      full_name: 'Peserta Contoh',
      sex: 'FEMALE',
      birth_on: '1980-01-01',
      nik_sealed: 'none',
      nik_index: participant_id,
      nik_tail: '0001',
      family_card_index: participant_id,
      region_code: '12.71.16.1002',
      occupation: 'Pedagang',
      work_category: 'SELF_EMPLOYED',
      is_breadwinner: true,
      created_at,
    },
    field_devices: {
      institution_id,
      id: scene.fieldDevice,
      user_id: user,
      name: 'HP Contoh',
      first_seen_at: created_at,
      last_seen_at: created_at,
    },
    beneficiaries: {
      institution_id,
      id: scene.beneficiary,
      participant_id,
      full_name: 'Ahli Waris Contoh',
      relationship: 'CHILD',
      priority: 1,
    },
    enrolments: {
      institution_id,
      id: scene.enrolment,
      participant_id,
      cohort_id: scene.cohort,
      status: 'ACTIVE',
      enrolled_on: '2026-01-01',
      starts_on: '2026-01-01',
      ends_on: '2028-12-31',
      created_at,
    },
    groups: {
      institution_id,
      id: scene.group,
      cohort_id: scene.cohort,
      name: 'Kelompok Contoh',
      region_code: '12.71.16.1002',
      officer_id: user,
      recurrence_rule: 'FREQ=MONTHLY;BYDAY=2SA',
      meets_at: '16:00',
      created_at,
    },
    memberships: {
      institution_id,
      id: scene.membership,
      group_id: scene.group,
      participant_id,
      joined_on: '2026-01-01',
      recorded_by_id: user,
    },
    closures: {
      institution_id,
      id: scene.closure,
      from_on: '2026-12-29',
      to_on: '2026-12-31',
      name: 'Panen',
      kind: 'LOCAL',
      created_at,
    },
    ...meetingRows(scene),
    ...moneyRows(scene),
  };
}

function meetingRows(scene: Scene): Record<string, Row> {
  const { institution: institution_id, user, group: group_id, meeting: meeting_id } = scene;
  const participant_id = scene.participant;
  return {
    meetings: {
      institution_id,
      id: meeting_id,
      kind: 'MONTHLY',
      status: 'PLANNED',
      group_id,
      officer_id: user,
      planned_on: '2026-11-21',
      meets_on: '2026-11-21',
      starts_at: '16:00',
      created_at: '2026-01-01T00:00:00Z',
    },
    messages: {
      institution_id,
      id: scene.message,
      recipient_kind: 'MEMBER',
      participant_id: scene.participant,
      meeting_id,
      template: 'MEMBER_REMINDER',
      parameters:
        '{"groupName": null, "on": "2026-11-21", "at": "16:00", "zone": "WIB", "place": null}',
      send_after: '2026-11-20T09:00:00Z',
      valid_until: '2026-11-21T09:00:00Z',
      state: 'CANCELLED',
      reason: 'NOT_NEEDED',
      dedupe_key: scene.message,
      created_at: '2026-11-01T00:00:00Z',
    },
    calendar_feeds: {
      institution_id,
      id: scene.calendarFeed,
      owner_id: user,
      secret_hash: scene.calendarFeed,
      created_at: '2026-11-01T00:00:00Z',
    },
    decisions: { institution_id, id: scene.decision, meeting_id, text: 'Sebuah keputusan' },
    topics: { institution_id, id: scene.topic, name: 'Kesehatan reproduksi' },
    host_turns: {
      institution_id,
      id: scene.hostTurn,
      group_id,
      participant_id,
      meeting_id,
      state: 'PLANNED',
      turn_on: '2026-11-21',
      is_override: false,
      recorded_by_id: user,
      recorded_at: '2026-11-01T00:00:00Z',
    },
    questions: { institution_id, id: scene.question, meeting_id, text: 'Kapan dana klaim cair?' },
    meeting_cash_counts: {
      institution_id,
      id: scene.cashCount,
      meeting_id,
      keyed: 0,
      counted: 0,
      counted_by_id: participant_id,
      counted_at: '2026-11-21T10:00:00Z',
    },
    attendances: {
      institution_id,
      meeting_id,
      participant_id,
      met_on: '2026-11-21',
      state: 'PRESENT',
      recorded_by_id: user,
      recorded_at: '2026-11-21T10:00:00Z',
    },
  };
}
