import { addDays, inMedan, type LocalDate } from './calendar.js';
import { idsFrom, type NewId } from './ids.js';
import { runCohort, type TenantRows } from './implementer.js';
import { buildInstitution, staffOf, type InstitutionRow, type UserRow } from './institutions.js';
import type { ImplementerPlan } from './plan.js';
import { AUTHORITY, IMPLEMENTERS } from './plans.js';
import { buildProgramme, TERMS } from './programme.js';
import { entry, Random } from './random.js';
import { REGIONS, type RegionRow } from './regions.js';
import { cohortEnd, cohortStart, type Scene } from './scene.js';

/** What the demo is made from: the same seed on the same day gives the same data. */
export interface DemoInput {
  seed: string;
  today: LocalDate;
}

/** The demo's rows. */
export interface Demo {
  regions: readonly RegionRow[];
  programme: ReturnType<typeof buildProgramme>;
  authority: { institution: InstitutionRow; users: UserRow[] };
  implementers: ReadonlyArray<{ institution: InstitutionRow; rows: TenantRows }>;
}

/** How many days before its cohort an institution was registered; the programme was there long before. */
const REGISTERED_DAYS = 75;
const PROGRAMME_DAYS = 400;

/** Makes the whole demo out of a seed and a day; no clock, no database. */
export function generateDemo({ seed, today }: DemoInput): Demo {
  const random = new Random(seed);
  const newId = idsFrom(random.fork('ids'));
  const firstStart = cohortStart(
    today,
    Math.max(...IMPLEMENTERS.map((plan) => plan.monthsElapsed)),
  );
  const effectiveOn = addDays(firstStart, -PROGRAMME_DAYS);
  const programme = buildProgramme(newId, effectiveOn);
  const versionId = entry(programme.programmeVersions, 0).id;
  return {
    regions: REGIONS,
    programme,
    authority: buildInstitution(AUTHORITY, newId, addDays(effectiveOn, 30)),
    implementers: IMPLEMENTERS.map((plan) =>
      buildImplementer(plan, {
        random: random.fork(plan.institution.shortName),
        newId,
        today,
        versionId,
      }),
    ),
  };
}

interface Start {
  random: Random;
  newId: NewId;
  today: LocalDate;
  versionId: string;
}

function buildImplementer(plan: ImplementerPlan, { random, newId, today, versionId }: Start) {
  const startsOn = cohortStart(today, plan.monthsElapsed);
  const { institution, users } = buildInstitution(plan, newId, addDays(startsOn, -REGISTERED_DAYS));
  const scene: Scene = {
    plan,
    institutionId: institution.id,
    staff: staffOf(users),
    random,
    newId,
    today,
    yesterday: addDays(today, -1),
    cohortId: newId(inMedan(addDays(startsOn, -60), '11:00')),
    startsOn,
    endsOn: cohortEnd(startsOn, TERMS.termMonths),
  };
  return { institution, rows: runCohort(scene, users, versionId) };
}
