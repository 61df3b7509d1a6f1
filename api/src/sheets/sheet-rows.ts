import {
  DomainError,
  formatRupiah,
  RuleCode,
  ruleViolated,
  type LocalDate,
} from '../kernel/index.js';
import type { Enrolment } from '../participants/index.js';
import {
  bookIn,
  PaymentMethod,
  requireCarrier,
  requirePayableOn,
  requirePositive,
  requireRunning,
  type PaymentDraft,
  type PremiumBook,
} from '../premiums/index.js';
import type { MeetingSheetRowInput } from './sheet.inputs.js';

/** What is known before a sheet is judged. */
export interface SheetFacts {
  meeting: { id: string; meetsOn: LocalDate };
  today: LocalDate;
  /** Enrolments of those who may stand on the sheet, by participant. */
  members: ReadonlyMap<string, Enrolment>;
  /** Participants whose attendance was recorded before. */
  recorded: ReadonlySet<string>;
  /** Premium books of the payers, by enrolment. */
  books: ReadonlyMap<string, PremiumBook>;
  /** Participants of the institution among those said to have carried money. */
  carriers: ReadonlySet<string>;
  /**
   * What members paid at this meeting already, by enrolment. A row that does not know of it is refused, so that two
   * devices never take the same money twice; left out where that is decided elsewhere.
   */
  taken?: ReadonlyMap<string, number>;
}

/** A row that is kept whole, with the payment to book for it, or refused whole. */
export interface JudgedRow {
  row: MeetingSheetRowInput;
  payment: PaymentDraft | null;
  refusal: { rule: RuleCode; message: string } | null;
}

/** Judges each row by itself, so that one bad row costs no other. */
export function judgeRows(rows: readonly MeetingSheetRowInput[], facts: SheetFacts): JudgedRow[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const isTwice = seen.has(row.participantId);
    seen.add(row.participantId);
    try {
      if (isTwice) {
        throw ruleViolated(
          RuleCode.ATTENDANCE_TWICE,
          'This participant stands on the sheet above.',
        );
      }
      return { row, payment: judgeRow(row, facts), refusal: null };
    } catch (error) {
      if (!(error instanceof DomainError) || error.rule === null) throw error;
      return { row, payment: null, refusal: { rule: error.rule, message: error.message } };
    }
  });
}

function judgeRow(row: MeetingSheetRowInput, facts: SheetFacts): PaymentDraft | null {
  const enrolment = facts.members.get(row.participantId);
  if (!enrolment) {
    const message = `Not a member of the group on ${facts.meeting.meetsOn}.`;
    throw ruleViolated(RuleCode.NOT_A_MEMBER, message);
  }
  const { attendance = null, premiumAmount = null } = row;
  if (attendance === null && premiumAmount === null) {
    throw ruleViolated(
      RuleCode.SHEET_ROW_EMPTY,
      'Expected an attendance or a premium; got neither.',
    );
  }
  if (attendance !== null && facts.recorded.has(row.participantId)) {
    const message = 'The attendance was recorded before; correct it instead.';
    throw ruleViolated(RuleCode.ATTENDANCE_ALREADY_RECORDED, message);
  }
  return premiumAmount === null ? null : draftPremium({ ...row, premiumAmount }, enrolment, facts);
}

function draftPremium(
  row: MeetingSheetRowInput & { premiumAmount: number },
  enrolment: Enrolment,
  { meeting, today, books, carriers, taken }: SheetFacts,
): PaymentDraft {
  const { premiumAmount: amount, carriedByParticipantId: carriedById = null } = row;
  requirePositive(amount);
  if (taken) requireKnown(row.paidBefore ?? 0, taken.get(enrolment.id) ?? 0);
  requirePayableOn(enrolment, meeting.meetsOn, today);
  requireRunning(enrolment);
  if (carriedById !== null) {
    requireCarrier({ id: carriedById, isKnown: carriers.has(carriedById) }, row.participantId);
  }
  return {
    enrolment,
    amount,
    allocations: bookIn(books, enrolment.id).allocate(amount, row.months ?? null),
    paidOn: meeting.meetsOn,
    method: PaymentMethod.CASH,
    meetingId: meeting.id,
    carriedById,
    reversal: null,
  };
}

/** Refuses money of somebody who paid at this meeting meanwhile, on another device or in another window. */
function requireKnown(known: number, taken: number): void {
  if (known === taken) return;
  const message = `Expected ${formatRupiah(known)} on record for this meeting; found ${formatRupiah(taken)}. Look at it, then send the row again.`;
  throw ruleViolated(RuleCode.PREMIUM_ALREADY_TAKEN, message);
}
