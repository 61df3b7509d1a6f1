import { v7 as uuidv7 } from 'uuid';
import { Role } from '../../src/staff/index.js';
import type { TestDatabase } from './database.js';

type Users = Record<keyof typeof Role, { id: string; institutionId: string; email: string }>;

/** One institution of the test world. */
export interface CastInstitution {
  id: string;
  users: Users;
  cohortId: string;
  /** A second and third officer, because one person may not take two steps of a claim. */
  officers: Array<{ id: string; institutionId: string; email: string }>;
}

/** Who and what every test world has. */
export interface Cast {
  polonia: CastInstitution;
  mabar: CastInstitution;
  programmeId: string;
  programmeVersionId: string;
}

/** Kelurahan Polonia and Mabar Hilir with the regions around them. */
const REGIONS: Array<[string, string, string, string | null]> = [
  ['12', 'Sumatera Utara', 'PROVINCE', null],
  ['12.71', 'Kota Medan', 'REGENCY', '12'],
  ['12.71.16', 'Medan Polonia', 'DISTRICT', '12.71'],
  ['12.71.16.1002', 'Polonia', 'VILLAGE', '12.71.16'],
  ['12.71.06', 'Medan Deli', 'DISTRICT', '12.71'],
  ['12.71.06.1006', 'Mabar Hilir', 'VILLAGE', '12.71.06'],
];

/** The programme's values in tests; dates and amounts in test expectations follow from them. */
export const TERMS = {
  premium: 5_000,
  dueDay: 10,
  termMonths: 36,
  suspendAfter: 3,
  lapseAfter: 6,
  waitingDays: 30,
} as const;

/** Inserts regions, the programme, two institutions with users and a cohort each from 2026-01-01 to 2028-12-31. */
export async function insertCast(database: TestDatabase): Promise<Cast> {
  await database.query('begin');
  await database.query(`set local askesos.scope = 'PROGRAMME'`);
  for (const region of REGIONS)
    await database.query('insert into regions values ($1, $2, $4, $3)', swap(region));
  const { programmeId, programmeVersionId } = await insertProgramme(database);
  const polonia = await insertInstitution(database, 'Polonia', '12.71.16.1002', programmeVersionId);
  const mabar = await insertInstitution(database, 'Mabar', '12.71.06.1006', programmeVersionId);
  await database.query('commit');
  return { polonia, mabar, programmeId, programmeVersionId };
}

function swap([code, name, level, parent]: [string, string, string, string | null]) {
  return [code, name, parent, level];
}

async function insertProgramme(database: TestDatabase) {
  const [programmeId, programmeVersionId] = [uuidv7(), uuidv7()];
  await database.query(
    `insert into programmes (id, code, name, description) values ($1, 'ASKESOS', 'Askesos', 'Community micro social insurance')`,
    [programmeId],
  );
  await database.query(
    `insert into programme_versions (id, programme_id, number, effective_on, premium_amount, premium_due_day, term_months,
       grace_months, suspend_after_months, lapse_after_months, waiting_days, filing_deadline_days, incapacity_days_min,
       age_min, age_max, group_size_min, group_size_max, sources, created_at)
     values ($1, $2, 1, '2020-01-01', $3, $4, $5, 1, $6, $7, $8, 90, 10, 18, 60, 15, 30, '{"PREMIUM_AMOUNT": "W7–W10"}', '2020-01-01')`,
    [
      programmeVersionId,
      programmeId,
      TERMS.premium,
      TERMS.dueDay,
      TERMS.termMonths,
      TERMS.suspendAfter,
      TERMS.lapseAfter,
      TERMS.waitingDays,
    ],
  );
  for (const year of [1, 2, 3]) {
    for (const [cause, amount] of [
      ['ILLNESS', 100_000],
      ['ACCIDENT', 100_000],
      ['DEATH', 200_000 * year],
    ] as const) {
      await database.query(`insert into programme_benefits values ($1, $2, $3, $4, 1, null)`, [
        programmeVersionId,
        cause,
        year,
        amount,
      ]);
    }
  }
  const targets = {
    COMPLETE_DOCUMENTS: 7,
    VERIFY: 2,
    DECIDE: 2,
    DISBURSE: 2,
    CONFIRM_RECEIPT: 1,
    WHOLE_CASE: 7,
  };
  for (const [stage, days] of Object.entries(targets)) {
    await database.query(`insert into programme_service_levels values ($1, $2, $3, null)`, [
      programmeVersionId,
      stage,
      days,
    ]);
  }
  return { programmeId, programmeVersionId };
}

async function insertInstitution(
  database: TestDatabase,
  name: string,
  region: string,
  programmeVersionId: string,
): Promise<CastInstitution> {
  const [id, cohortId] = [uuidv7(), uuidv7()];
  await database.query(`set local askesos.institution_id = '${id}'`);
  await database.query(
    `insert into institutions (id, kind, name, short_name, region_code, time_zone, created_at)
     values ($1, 'IMPLEMENTER', $2, $3, $4, 'Asia/Jakarta', '2025-12-01')`,
    [id, `Lembaga ${name}`, name, region],
  );
  const user = async (role: string, suffix = '') => {
    const person = {
      id: uuidv7(),
      institutionId: id,
      email: `${role}${suffix}@${name}.example`.toLowerCase(),
    };
    await database.query(
      `insert into users (institution_id, id, email, full_name, role, password_hash, created_at) values ($1, $2, $3, $4, $5, 'none', '2025-12-01')`,
      [id, person.id, person.email, `${role} ${name}${suffix}`, role],
    );
    return person;
  };
  const users = {
    MINISTRY: await user(Role.MINISTRY),
    HEAD: await user(Role.HEAD),
    TREASURER: await user(Role.TREASURER),
    OFFICER: await user(Role.OFFICER),
    ANALYST: await user(Role.ANALYST),
  };
  const officers = [await user(Role.OFFICER, '2'), await user(Role.OFFICER, '3')];
  await database.query(
    `insert into cohorts (institution_id, id, programme_version_id, name, starts_on, ends_on, quota, created_at)
     values ($1, $2, $3, 'Angkatan 2026', '2026-01-01', '2028-12-31', 200, '2025-12-01')`,
    [id, cohortId, programmeVersionId],
  );
  return { id, users, cohortId, officers };
}
