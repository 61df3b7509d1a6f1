import { notFound, RuleCode, ruleViolated, type Unit } from '../kernel/index.js';
import { Meeting } from '../meetings/index.js';
import { CashCount, CashSignature } from './cash-count.entity.js';
import type {
  CashCountInput,
  CashPiecesInput,
  MeetingCashCountInput,
} from './cash-count.inputs.js';
import { cashKeyed } from './cash-count.queries.js';
import { requireSound, type Pieces } from './cash-count.js';

/** Records a count sent by itself; sent again under the same key, it counts once. */
export async function countCash(
  unit: Unit,
  meetingId: string,
  { requestKey, ...input }: MeetingCashCountInput,
): Promise<CashCount> {
  const payload = { meetingId, ...input };
  const { id } = await unit.once('meetingCashCount', requestKey, payload, async () => {
    const count = await recordCashCount(unit, await unit.lock(Meeting, meetingId), input);
    return { id: count.id };
  });
  return unit.find(CashCount, id);
}

/**
 * Records the cash of a locked meeting as it was counted, against what is keyed at this moment. A second count replaces
 * the first and says why. It refuses before it writes, so a caller may go on after a refusal.
 */
export async function recordCashCount(
  unit: Unit,
  meeting: Meeting,
  { counted, pieces = null, explanation = null, reason = null }: CashCountInput,
): Promise<CashCount> {
  meeting.requireHeld();
  const before = await presentCount(unit, meeting.id);
  if (before && reason === null) {
    const message =
      'The cash of this meeting was counted already; expected a reason to count it again.';
    throw ruleViolated(RuleCode.CASH_ALREADY_COUNTED, message);
  }
  const keyed = (await cashKeyed(unit.em, [meeting.id])).get(meeting.id) ?? 0;
  const statement = { keyed, counted, pieces: pieces && toPieces(pieces), explanation };
  requireSound(statement);
  return storeCount(unit, meeting, {
    ...statement,
    replacesId: before?.id ?? null,
    reason: before ? reason : null,
    fieldOperationId: null,
    countedById: unit.viewer.userId,
  });
}

/** What the phones at a meeting counted, taken together. */
export interface PhoneCount {
  /** What all of them found at least, whole rupiah. */
  counted: number;
  /** Who counted how much, and why it differs. */
  words: string;
  /** Says whether there is more to tell than one figure. */
  isPlain: boolean;
  fieldOperationId: string;
  countedById: string;
}

/**
 * Brings the count of a locked meeting to what its phones say by now. A count keyed at the desk stays; a difference waits
 * for a second person like any other.
 */
export async function followPhoneCount(
  unit: Unit,
  meeting: Meeting,
  { counted, words, isPlain, fieldOperationId, countedById }: PhoneCount,
): Promise<void> {
  const before = await presentCount(unit, meeting.id);
  if (before && before.fieldOperationId === null) return;
  const keyed = (await cashKeyed(unit.em, [meeting.id])).get(meeting.id) ?? 0;
  const explanation = isPlain && counted === keyed ? null : words;
  const isSame =
    before?.counted === counted && before.keyed === keyed && before.explanation === explanation;
  if (isSame) return;
  await storeCount(unit, meeting, {
    keyed,
    counted,
    pieces: null,
    explanation,
    replacesId: before?.id ?? null,
    reason: before ? LATER_FROM_PHONES : null,
    fieldOperationId,
    countedById,
  });
}

/** Why a count from phones was replaced, for those who read the meeting's record. */
const LATER_FROM_PHONES = 'Catatan baru dari telepon petugas';

type CountFacts = Pick<
  CashCount,
  | 'keyed'
  | 'counted'
  | 'pieces'
  | 'explanation'
  | 'replacesId'
  | 'reason'
  | 'fieldOperationId'
  | 'countedById'
>;

async function storeCount(unit: Unit, meeting: Meeting, facts: CountFacts): Promise<CashCount> {
  const count = unit.em.create(CashCount, {
    ...facts,
    institutionId: unit.institutionId,
    id: unit.newId(),
    meetingId: meeting.id,
    countedAt: unit.now,
  });
  await unit.em.flush();
  const { keyed, counted, reason } = facts;
  const particulars = { keyed, counted, reason };
  await unit.journal('meeting.cashCounted', { type: 'Meeting', id: meeting.id }, particulars);
  return count;
}

/** Puts a second person's name under the present count; signing again as the same person changes nothing. */
export async function signCash(unit: Unit, meetingId: string, countId: string): Promise<CashCount> {
  const meeting = await unit.lock(Meeting, meetingId);
  const count = await unit.find(CashCount, countId);
  if (count.meetingId !== meeting.id) throw notFound('cash count');
  await requirePresent(unit, count);
  const { institutionId, viewer } = unit;
  const known = await unit.em.findOne(CashSignature, { institutionId, countId });
  if (known?.signedById === viewer.userId) return count;
  if (known) {
    throw ruleViolated(RuleCode.CASH_ALREADY_SIGNED, 'Somebody signed for this count already.');
  }
  if (count.countedById === viewer.userId) {
    const message = 'Expected somebody else to sign; you counted this cash yourself.';
    throw ruleViolated(RuleCode.CASH_SAME_PERSON, message);
  }
  unit.em.create(CashSignature, {
    institutionId,
    countId,
    countedById: count.countedById,
    signedById: viewer.userId,
    signedAt: unit.now,
  });
  const { keyed, counted } = count;
  await unit.journal('meeting.cashSigned', { type: 'Meeting', id: meeting.id }, { keyed, counted });
  return count;
}

/** The count of a meeting that no other replaced; null when the cash was never counted. */
async function presentCount(unit: Unit, meetingId: string): Promise<CashCount | null> {
  const { institutionId, em } = unit;
  const counts = await em.find(CashCount, { institutionId, meetingId });
  const replaced = new Set(counts.map(({ replacesId }) => replacesId));
  return counts.find(({ id }) => !replaced.has(id)) ?? null;
}

async function requirePresent(unit: Unit, count: CashCount): Promise<void> {
  const present = await presentCount(unit, count.meetingId);
  if (present?.id === count.id) return;
  const message = 'Expected the latest count of this meeting; this one was replaced.';
  throw ruleViolated(RuleCode.CASH_COUNT_REPLACED, message);
}

function toPieces(pieces: readonly CashPiecesInput[]): Pieces {
  const counts: Record<string, number> = {};
  for (const { denomination, count } of pieces) {
    const value = denomination.replace('RP_', '');
    counts[value] = (counts[value] ?? 0) + count;
  }
  return counts;
}
