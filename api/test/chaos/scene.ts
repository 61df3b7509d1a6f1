import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { tokenHash } from '../../src/staff/session.js';
import { SESSION_COOKIE } from '../../src/staff/index.js';
import { insertCast, type CastInstitution } from '../support/cast.js';

/** Somebody whose premiums are paid. */
export interface Payer {
  participantId: string;
  enrolmentId: string;
}

/** An institution that takes money through several officers at once. */
export interface ChaosInstitution {
  id: string;
  officerId: string;
  /** Cookies of officers, who take money at the desk and at meetings. */
  cookies: string[];
  payers: Payer[];
}

/**
 * Runs SQL as the superuser, who sees every row, on a connection of its own: after a kill no old one is left. What it
 * commits is on disk, whatever the database is told to do for others.
 */
export async function onDatabase<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined); // Its server is killed now and then; the statement under way says so.
  await client.connect();
  try {
    await client.query('set synchronous_commit = on');
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Two institutions with so many enrolments each, straight into the tables: how they came to be is not the question. */
export function insertScene(
  url: string,
  payersPerInstitution: number,
): Promise<ChaosInstitution[]> {
  return onDatabase(url, async (client) => {
    const query = client.query.bind(client);
    const cast = await insertCast({ url, query, drop: () => Promise.resolve() });
    await client.query('begin');
    const institutions = [];
    for (const one of [cast.polonia, cast.mabar])
      institutions.push(await insertInstitution(client, one, payersPerInstitution));
    await client.query('commit');
    return institutions;
  });
}

async function insertInstitution(
  client: Client,
  { id, cohortId, users, officers }: CastInstitution,
  count: number,
): Promise<ChaosInstitution> {
  const payers = Array.from({ length: count }, () => ({
    participantId: uuidv7(),
    enrolmentId: uuidv7(),
  }));
  await client.query(
    `insert into participants (institution_id, id, number, full_name, sex, birth_on, nik_sealed, nik_index, nik_tail,
       family_card_index, region_code, occupation, work_category, is_breadwinner, created_at)
     select $1, id, 'P-' || n, 'Peserta ' || n, 'FEMALE', '1985-05-05', 'sealed', 'index ' || n, '0001', 'card ' || n,
       '12.71.16.1002', 'Penjual jamu', 'SELF_EMPLOYED', true, '2025-12-01' from unnest($2::uuid[]) with ordinality p (id, n)`,
    [id, payers.map(({ participantId }) => participantId)],
  );
  await client.query(
    `insert into enrolments (institution_id, id, participant_id, cohort_id, status, enrolled_on, starts_on, ends_on, created_at)
     select $1, e.id, e.participant_id, $2, 'ACTIVE', '2026-01-01', '2026-01-01', '2028-12-31', '2025-12-01'
     from unnest($3::uuid[], $4::uuid[]) e (id, participant_id)`,
    [
      id,
      cohortId,
      payers.map(({ enrolmentId }) => enrolmentId),
      payers.map(({ participantId }) => participantId),
    ],
  );
  const cookies = [];
  for (const user of [users.OFFICER, ...officers])
    cookies.push(await insertSession(client, id, user.id));
  return { id, officerId: users.OFFICER.id, cookies, payers };
}

async function insertSession(
  client: Client,
  institutionId: string,
  userId: string,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await client.query(
    `insert into sessions (institution_id, token_hash, user_id, created_at, last_seen_at, expires_at)
     values ($1, $2, $3, now(), now(), now() + interval '12 hours')`,
    [institutionId, tokenHash(token), userId],
  );
  return `${SESSION_COOKIE}=${token}`;
}

/** Plans open meetings of an institution, whose sheets any participant may stand on; answers their ids. */
export async function insertMeetings(
  client: Client,
  { id, officerId }: ChaosInstitution,
  count: number,
): Promise<string[]> {
  const ids = Array.from({ length: count }, () => uuidv7());
  await client.query(
    `insert into meetings (institution_id, id, kind, status, officer_id, planned_on, meets_on, starts_at, clash_reason, created_at)
     select $1, id, 'OUTREACH', 'PLANNED', $2, '2026-02-01', '2026-02-01', '16:00', 'One of many', '2026-01-01'
     from unnest($3::uuid[]) m (id)`,
    [id, officerId, ids],
  );
  return ids;
}
