export {
  CashCount,
  CashCountSchema,
  CashSignature,
  CashSignatureSchema,
} from './cash-count.entity.js';
export { CASH_TO_SIGN } from './cash-count.queries.js';
export { CashCountInput, COUNTED_MAX } from './cash-count.inputs.js';
export { CashCountResolver, MeetingCashResolver } from './cash-count.resolver.js';
export { followPhoneCount, recordCashCount, type PhoneCount } from './cash-count.writes.js';
export { NOT_KEYED } from './printed-sheet.queries.js';
export { PrintedSheetRowSchema, PrintedSheetSchema } from './printed-sheet.entity.js';
export { MeetingPrintResolver, PrintedSheetResolver } from './printed-sheet.resolver.js';
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
