import { addDays, inMedan, type Instant, type LocalDate } from './calendar.js';
import type { Scene } from './scene.js';

/** A row of `cohorts`. */
export interface CohortRow {
  institutionId: string;
  id: string;
  programmeVersionId: string;
  name: string;
  startsOn: LocalDate;
  endsOn: LocalDate;
  quota: number;
  createdAt: Instant;
}

/** The institution's only run of the programme. */
export function openCohort(scene: Scene, programmeVersionId: string): CohortRow {
  const { institutionId, cohortId, startsOn, endsOn, plan } = scene;
  return {
    institutionId,
    id: cohortId,
    programmeVersionId,
    name: `Angkatan ${startsOn.slice(0, 4)}`,
    startsOn,
    endsOn,
    quota: plan.quota,
    createdAt: inMedan(addDays(startsOn, -60), '11:00'),
  };
}
