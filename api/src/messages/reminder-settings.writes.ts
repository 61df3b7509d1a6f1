import { DomainError, type Unit } from '../kernel/index.js';
import type { ReminderSettingsInput } from './message.inputs.js';
import { reminderTimesOf } from './reminder-facts.queries.js';
import { ReminderSettings } from './reminder-settings.entity.js';
import { planReminders } from './reminders.writes.js';

/** Sets when the institution reminds, and brings what is queued in line with it. */
export async function changeReminders(
  unit: Unit,
  expectedVersion: number,
  input: ReminderSettingsInput,
): Promise<ReminderSettings> {
  const { em, institutionId, now } = unit;
  const known = await em.findOne(ReminderSettings, { institutionId });
  const version = known?.version ?? 0;
  if (version !== expectedVersion) {
    const message = `Somebody changed the reminders meanwhile: they are at version ${version}, you saw ${expectedVersion}. Reload them.`;
    throw new DomainError('CONFLICT', message);
  }
  const values = {
    hostDaysBefore: earliestFirst(input.hostDaysBefore),
    memberDaysBefore: earliestFirst(input.memberDaysBefore),
    officerDaysBefore: earliestFirst(input.officerDaysBefore),
    quietFrom: input.quietFrom,
    quietUntil: input.quietUntil,
  };
  const settings = known ?? em.create(ReminderSettings, { institutionId, ...values });
  if (known) Object.assign(known, values);
  await unit.journal('reminderSettings.updated', { type: 'Institution', id: institutionId });
  await em.flush(); // The plan reads what was just set.
  const sender = { em, institutionId, now, timeZone: unit.viewer.timeZone };
  await planReminders(sender, await reminderTimesOf(sender));
  return settings;
}

function earliestFirst(days: readonly number[]): number[] {
  return [...days].sort((a, b) => b - a);
}
