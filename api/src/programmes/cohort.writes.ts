import { addDays, addMonths, invalidField, isId, type Unit } from '../kernel/index.js';
import { Cohort } from './cohort.entity.js';
import type { CohortOpenInput } from './cohort.inputs.js';
import { ProgrammeVersion } from './programme-version.entity.js';

/** Terms start no later than this, so that the longest one, ten years, ends within the calendar of the database. */
const STARTS_ON_MAX = '2089-12-31';

/** Opens a cohort for the whole term of a programme version. */
export async function openCohort(unit: Unit, input: CohortOpenInput): Promise<Cohort> {
  const { name, startsOn, quota } = input;
  const version = await versionFrom(unit, input);
  const cohort = unit.em.create(Cohort, {
    institutionId: unit.institutionId,
    id: unit.newId(),
    programmeVersionId: version.id,
    name: name.trim(),
    startsOn,
    endsOn: addDays(addMonths(startsOn, version.termMonths), -1),
    quota,
    createdAt: unit.now,
  });
  await unit.journal('cohort.opened', { type: 'Cohort', id: cohort.id });
  return cohort;
}

async function versionFrom(unit: Unit, input: CohortOpenInput): Promise<ProgrammeVersion> {
  const { programmeVersionId: id, startsOn } = input;
  const version = isId(id) ? await unit.em.findOne(ProgrammeVersion, { id }) : null;
  if (!version)
    throw invalidField('input.programmeVersionId', 'NO_SUCH_VERSION', 'No such programme version.');
  if (startsOn < version.effectiveOn) {
    const message = `Version ${version.number} takes effect on ${version.effectiveOn}.`;
    throw invalidField('input.startsOn', 'TOO_EARLY', message);
  }
  if (startsOn > STARTS_ON_MAX) {
    const message = `A term starts on ${STARTS_ON_MAX} at the latest.`;
    throw invalidField('input.startsOn', 'TOO_LATE', message);
  }
  return version;
}
