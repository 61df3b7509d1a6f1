export {
  MeetingRosterResolver,
  MeetingSheetResolver,
  RosterEntryResolver,
} from './sheet.resolver.js';
export { sheetFacts } from './sheet-facts.queries.js';
export { judgeRows, type SheetFacts } from './sheet-rows.js';
export { addTopics } from './sheet.writes.js';
export { rosters } from './roster.queries.js';
export { MeetingSheetResult, RosterEntry } from './sheet.types.js';
