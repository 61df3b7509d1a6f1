export { comingDates } from './coming-dates.js';
export { Group, GroupSchema } from './group.entity.js';
export { HolidayRule } from './group.enums.js';
export { continueGroup } from './group.writes.js';
export { GroupResolver } from './group.resolver.js';
export { daysOfRule, gapsOfRule, requireUsableRecurrence, type MeetingRule } from './recurrence.js';
