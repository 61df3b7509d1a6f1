import { DomainError } from './errors.js';
import { RuleCode } from './rules.js';

/**
 * The rule behind each named constraint that two requests at once can still run into after the friendly check.
 * Constraints that are not listed answer CONFLICT (unique) or INVALID_INPUT (check, reference).
 */
const RULES: Readonly<Record<string, readonly [RuleCode, string]>> = {
  users_email_unique: [
    RuleCode.USER_EMAIL_TAKEN,
    'Somebody already signs in with this e-mail address.',
  ],
  participants_nik_unique: [
    RuleCode.NIK_ALREADY_ENROLLED,
    'A participant with this NIK exists already.',
  ],
  participants_family_card_unique: [
    RuleCode.FAMILY_CARD_ALREADY_INSURED,
    'This family card already has an insured breadwinner; give a reason to insure another.',
  ],
  memberships_one_group_exclude: [
    RuleCode.MEMBERSHIP_OVERLAPS,
    'A participant belongs to one group at a time.',
  ],
  enrolments_no_overlap_exclude: [
    RuleCode.ENROLMENT_OVERLAPS,
    'The participant is already enrolled in this period.',
  ],
  enrolments_once_per_cohort_unique: [
    RuleCode.ENROLMENT_OVERLAPS,
    'The participant is already enrolled in this cohort.',
  ],
  enrolments_renewed_once_unique: [
    RuleCode.ENROLMENT_RENEWED,
    'This enrolment goes on in another cohort already.',
  ],
  arrears_decisions_suspend_due_check: [
    RuleCode.SUSPENSION_NOT_DUE,
    'Fewer premiums are overdue than a suspension takes.',
  ],
  arrears_decisions_lapse_once_unique: [
    RuleCode.ENROLMENT_ENDED,
    'Somebody let this enrolment lapse already.',
  ],
  arrears_decisions_lapse_due_check: [
    RuleCode.LAPSE_NOT_DUE,
    'Fewer premiums are overdue than a lapse takes.',
  ],
  arrears_decisions_resume_settled_check: [
    RuleCode.RESUME_BEFORE_SETTLED,
    'Cover goes on from the day the arrears were paid, or from today; never from before.',
  ],
  closures_no_overlap_exclude: [RuleCode.CLOSURE_OVERLAPS, 'These days are entered already.'],
  meetings_one_a_day_exclude: [
    RuleCode.MEETING_DATE_TAKEN,
    'The group already meets on this date.',
  ],
  meetings_officer_free_exclude: [
    RuleCode.MEETING_OFFICER_BUSY,
    'The officer has another meeting at this time.',
  ],
  meetings_host_free_exclude: [
    RuleCode.MEETING_HOST_BUSY,
    'The host hosts another meeting at this time.',
  ],
  meetings_place_free_exclude: [
    RuleCode.MEETING_PLACE_TAKEN,
    'Another meeting is at this place at this time.',
  ],
  host_turns_one_host_unique: [RuleCode.MEETING_HAS_HOST, 'The meeting already has a host.'],
  premium_payments_one_reversal_unique: [
    RuleCode.PAYMENT_ALREADY_REVERSED,
    'This payment was already reversed.',
  ],
  premium_payments_under_claim_check: [
    RuleCode.PAYMENT_UNDER_CLAIM,
    'A granted claim rests on this premium: without it cover began after the event.',
  ],
  pending_changes_one_open_unique: [
    RuleCode.CHANGE_PENDING,
    'Such a change of this waits already for a second person.',
  ],
  pending_changes_two_people_check: [
    RuleCode.CHANGE_SAME_PERSON,
    'A change is decided by another person than the one who proposed it.',
  ],
  cash_handovers_two_people_check: [
    RuleCode.HANDOVER_SAME_PERSON,
    'Expected somebody else to take the cash; it is in your hands already.',
  ],
  cash_handover_answers_pkey: [RuleCode.HANDOVER_ANSWERED, 'This hand-over was answered already.'],
  cash_handover_answers_who_check: [
    RuleCode.HANDOVER_OF_ANOTHER,
    'Expected who took the cash to answer, or who gave it to take it back.',
  ],
  bank_deposits_slip_unique: [RuleCode.DEPOSIT_SLIP_KNOWN, 'This slip is on record already.'],
  cash_differences_two_people_check: [
    RuleCode.CHANGE_SAME_PERSON,
    'Expected somebody else than who held the cash to approve the difference.',
  ],
  bank_row_standings_pkey: [
    RuleCode.BANK_ROW_DECIDED,
    'Somebody decided about this row meanwhile.',
  ],
  bank_row_standings_deposit_unique: [
    RuleCode.BANK_ROW_THING_TAKEN,
    'Another row stands for this deposit.',
  ],
  bank_row_standings_payment_unique: [
    RuleCode.BANK_ROW_THING_TAKEN,
    'Another row stands for this payment.',
  ],
  bank_row_standings_payout_unique: [
    RuleCode.BANK_ROW_THING_TAKEN,
    'Another row stands for this refund.',
  ],
  refunds_once_unique: [RuleCode.REFUND_KNOWN, 'The premiums of this enrolment were refunded.'],
  refunds_replaced_once_unique: [
    RuleCode.REFUND_KNOWN,
    'Another refund of this enrolment was agreed on already.',
  ],
  refund_withdrawals_pkey: [RuleCode.REFUND_WITHDRAWN, 'This refund was taken back already.'],
  refund_withdrawals_one_outcome_check: [
    RuleCode.REFUND_PAID,
    'This refund was handed over meanwhile.',
  ],
  refund_payouts_once_unique: [RuleCode.REFUND_PAID, 'This refund was handed over already.'],
  refund_payouts_replaced_once_unique: [
    RuleCode.REFUND_PAID,
    'This refund was handed over again already.',
  ],
  refund_payouts_one_outcome_check: [
    RuleCode.REFUND_WITHDRAWN,
    'This refund was taken back meanwhile.',
  ],
  refund_payout_reversals_once_unique: [
    RuleCode.REFUND_PAYOUT_REVERSED,
    'This payout was reversed already.',
  ],
  refund_payout_reversals_two_people_check: [
    RuleCode.CHANGE_SAME_PERSON,
    'Expected somebody else than who handed the money over to approve this.',
  ],
  ledger_postings_savings_floor_check: [
    RuleCode.REFUND_CHANGED,
    'Nobody gets back more than was paid; reverse the payout of the refund first.',
  ],
  claim_holds_one_exclude: [RuleCode.CLAIM_HELD, 'This claim is held already.'],
  claim_documents_substitute_accepted_check: [
    RuleCode.CLAIM_SUBSTITUTE_NOT_ACCEPTED,
    'This letter is not accepted in place of the document.',
  ],
  claim_files_number_check: [RuleCode.FILE_TOO_MANY, 'A document has at most 20 files.'],
  claim_holds_cap_check: [RuleCode.CLAIM_HOLD_TOO_LONG, 'A claim is held for at most 30 days.'],
  ledger_postings_premium_bank_floor_check: [
    RuleCode.PREMIUM_BANK_SHORT,
    'The premium account at the bank has less money than this takes.',
  ],
  meeting_cash_counts_first_unique: [
    RuleCode.CASH_ALREADY_COUNTED,
    'The cash of this meeting was counted already; say why it is counted again.',
  ],
  meeting_cash_counts_replaced_once_unique: [
    RuleCode.CASH_COUNT_REPLACED,
    'This count was replaced by a later one.',
  ],
  meeting_cash_counts_pieces_check: [
    RuleCode.CASH_PIECES_DIFFER,
    'Notes and coins do not add up to the cash that was counted.',
  ],
  meeting_cash_counts_explained_check: [
    RuleCode.CASH_DIFFERENCE_UNEXPLAINED,
    'The cash differs from what was keyed; say why.',
  ],
  meeting_cash_signatures_pkey: [
    RuleCode.CASH_ALREADY_SIGNED,
    'Somebody signed for this count already.',
  ],
  meeting_cash_signatures_two_people_check: [
    RuleCode.CASH_SAME_PERSON,
    'Who counted the cash does not sign for it.',
  ],
  ledger_postings_claim_floor_check: [
    RuleCode.CLAIM_FUND_SHORT,
    'The claim fund has less money than this takes.',
  ],
  fund_tranches_reference_unique: [
    RuleCode.FUND_TRANCHE_KNOWN,
    'This bank transfer is on record already.',
  ],
  claims_one_per_event_unique: [RuleCode.CLAIM_DUPLICATE, 'This event has a claim already.'],
  claims_one_death_unique: [
    RuleCode.CLAIM_DUPLICATE,
    'This participant has a death claim already.',
  ],
  claims_reporter_not_decider_check: [
    RuleCode.CLAIM_SAME_PERSON,
    'Who reported a claim does not decide it.',
  ],
  claims_verifier_not_decider_check: [
    RuleCode.CLAIM_SAME_PERSON,
    'Who verified a claim does not approve it.',
  ],
  claims_decider_not_payer_check: [
    RuleCode.CLAIM_SAME_PERSON,
    'Who approved a claim does not pay it.',
  ],
  claims_verifier_not_payer_check: [
    RuleCode.CLAIM_SAME_PERSON,
    'Who verified a claim does not pay it.',
  ],
  claims_payer_not_confirmer_check: [
    RuleCode.CLAIM_SAME_PERSON,
    'Who paid a claim does not confirm its receipt.',
  ],
  claims_receipt_witness_check: [
    RuleCode.CLAIM_NEEDS_WITNESS,
    'Without the code of the family, a receipt takes a witness.',
  ],
  claims_witness_apart_check: [
    RuleCode.CLAIM_WITNESS_INVOLVED,
    'The witness neither paid the claim nor records the receipt.',
  ],
  claims_code_apart_check: [RuleCode.CLAIM_SAME_PERSON, 'Who gave a code out does not enter it.'],
  claims_complaint_open_check: [
    RuleCode.CLAIM_COMPLAINT_OPEN,
    'The family says that it has nothing.',
  ],
  claim_advances_cap_check: [
    RuleCode.CLAIM_ADVANCE_NOT_DUE,
    'The programme advances less than this.',
  ],
  claim_advances_claim_unique: [
    RuleCode.CLAIM_ADVANCE_NOT_DUE,
    'An advance on this claim was paid already.',
  ],
  claims_advance_check: [
    RuleCode.CLAIM_ADVANCE_NOT_DUE,
    'An advance is less than the benefit of a death.',
  ],
  claim_advance_ends_claim_unique: [RuleCode.CLAIM_ADVANCE_NOT_OUT, 'This advance ended already.'],
  claims_received_whole_check: [
    RuleCode.CLAIM_RECEIPT_SHORT,
    'Less than was paid is a complaint and no receipt.',
  ],
  claim_complaints_one_open_unique: [
    RuleCode.CLAIM_COMPLAINT_OPEN,
    'A complaint about this claim is open already.',
  ],
  claim_complaints_closer_not_payer_check: [
    RuleCode.CLAIM_SAME_PERSON,
    'Who paid a claim does not settle a complaint about it.',
  ],
  claim_reviews_once_unique: [RuleCode.CLAIM_REVIEWED, 'Somebody reviewed this claim already.'],
  claim_reviews_apart_check: [
    RuleCode.CLAIM_SAME_PERSON,
    'Who took a step of a claim does not review it.',
  ],
  claim_reviews_settled_check: [
    RuleCode.CLAIM_ILLEGAL_STEP,
    'A claim is reviewed once received or rejected.',
  ],
  claim_ratings_once_unique: [RuleCode.CLAIM_RATED, 'The family of this claim was asked already.'],
};

interface PostgresFault {
  code: string;
  constraint?: string;
}

/** Turns a constraint violation into the refusal it stands for; passes everything else on unchanged. */
export function translateConstraint(error: unknown): unknown {
  const fault = postgresFault(error);
  if (!fault) return error;
  const known = fault.constraint ? RULES[fault.constraint] : undefined;
  if (known) return new DomainError('RULE_VIOLATED', known[1], { rule: known[0] });
  const name = fault.constraint ?? 'a rule of the database';
  if (fault.code === '23505')
    return new DomainError('CONFLICT', `Such a record exists already (${name}).`);
  return new DomainError('INVALID_INPUT', `The values do not fit together (${name}).`);
}

function postgresFault(error: unknown): PostgresFault | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  const { code } = error;
  if (typeof code !== 'string' || !/^23(503|505|514|P01)$/.test(code)) return null;
  const constraint =
    'constraint' in error && typeof error.constraint === 'string' ? error.constraint : undefined;
  return constraint === undefined ? { code } : { code, constraint };
}
