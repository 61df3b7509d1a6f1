import { invalidField, type Unit } from '../kernel/index.js';
import { Cohort } from '../programmes/index.js';
import { requireVillage } from '../regions/index.js';
import { Role, User } from '../staff/index.js';
import { Group } from './group.entity.js';
import type { GroupCreateInput, GroupUpdateInput } from './group.inputs.js';
import { requireUsableRecurrence } from './recurrence.js';

/** Makes a group in a cohort that still runs. */
export async function createGroup(unit: Unit, input: GroupCreateInput): Promise<Group> {
  const cohort = await unit.find(Cohort, input.cohortId);
  cohort.requireRunning(unit.today);
  await requireVillage(unit, input.regionCode);
  requireUsableRecurrence(input.recurrenceRule);
  const group = unit.em.create(Group, {
    institutionId: unit.institutionId,
    id: unit.newId(),
    cohortId: cohort.id,
    name: input.name.trim(),
    regionCode: input.regionCode,
    neighbourhood: input.neighbourhood ?? null,
    officerId: (await officerOf(unit, input.officerId)).id,
    recurrenceRule: input.recurrenceRule,
    meetsAt: input.meetsAt,
    usualPlace: input.usualPlace ?? null,
    holidayRule: input.holidayRule,
    closedOn: null,
    createdAt: unit.now,
  });
  await unit.journal('group.created', { type: 'Group', id: group.id });
  return group;
}

/** Opens a group in a later cohort as it was in the earlier one: same name, place, officer and rule. */
export async function continueGroup(unit: Unit, earlier: Group, cohort: Cohort): Promise<Group> {
  const group = unit.em.create(Group, {
    institutionId: unit.institutionId,
    id: unit.newId(),
    cohortId: cohort.id,
    name: earlier.name,
    regionCode: earlier.regionCode,
    neighbourhood: earlier.neighbourhood,
    officerId: earlier.officerId,
    recurrenceRule: earlier.recurrenceRule,
    meetsAt: earlier.meetsAt,
    usualPlace: earlier.usualPlace,
    holidayRule: earlier.holidayRule,
    closedOn: null,
    createdAt: unit.now,
  });
  const particulars = { continues: earlier.id };
  await unit.journal('group.continued', { type: 'Group', id: group.id }, particulars);
  return group;
}

/** Changes a locked group. */
export async function changeGroup(
  unit: Unit,
  group: Group,
  input: GroupUpdateInput,
): Promise<Group> {
  group.requireOpen();
  if (input.recurrenceRule) {
    requireUsableRecurrence(input.recurrenceRule);
    group.recurrenceRule = input.recurrenceRule;
  }
  if (input.officerId) group.officerId = (await officerOf(unit, input.officerId)).id;
  if (input.name) group.name = input.name.trim();
  if (input.holidayRule) group.holidayRule = input.holidayRule;
  if (input.meetsAt) group.meetsAt = input.meetsAt;
  if (input.neighbourhood !== undefined) group.neighbourhood = input.neighbourhood;
  if (input.usualPlace !== undefined) group.usualPlace = input.usualPlace;
  await unit.journal('group.updated', { type: 'Group', id: group.id });
  return group;
}

async function officerOf(unit: Unit, id: string): Promise<User> {
  const user = await unit.find(User, id);
  if (user.isActive && (user.role === Role.OFFICER || user.role === Role.HEAD)) return user;
  throw invalidField(
    'input.officerId',
    'NOT_AN_OFFICER',
    'A group is led by an active officer or head.',
  );
}
