export {
  MeetingRosterResolver,
  MeetingSheetResolver,
  RosterEntryResolver,
} from './sheet.resolver.js';
export { MeetingSheetResult, RosterEntry } from './sheet.types.js';
