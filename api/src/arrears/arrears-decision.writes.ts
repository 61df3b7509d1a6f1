import { Claim, ClaimStage } from '../claims/index.js';
import { RuleCode, ruleViolated, type LocalDate, type Unit } from '../kernel/index.js';
import {
  ArrearsDecisionKind,
  lapseEnrolment,
  lastSuspension,
  resumeEnrolment,
  suspendEnrolment,
  type Enrolment,
} from '../participants/index.js';
import { bookIn, premiumBooks, type PremiumBook } from '../premiums/index.js';
import { replaceHost } from '../rotations/index.js';
import { ArrearsDecision } from './arrears-decision.entity.js';

/** From which day on, and why. */
interface Wish {
  on: LocalDate;
  reason: string;
}

/** Suspends the cover of a locked enrolment from a day on, after arrears as long as the programme asks. */
export async function decideSuspension(
  unit: Unit,
  enrolment: Enrolment,
  wish: Wish,
): Promise<Enrolment> {
  enrolment.requireActive();
  const book = await bookFor(unit, enrolment);
  const dueOn = requireSuspensionDue(book, unit.today);
  await suspendEnrolment(unit, enrolment, { ...wish, dueOn });
  note(unit, enrolment, { kind: ArrearsDecisionKind.SUSPEND, ...wish, book });
  return enrolment;
}

/** Gives a locked enrolment cover again from the day its arrears were paid, or from today; never from before. */
export async function decideResumption(
  unit: Unit,
  enrolment: Enrolment,
  wish: Wish,
): Promise<Enrolment> {
  const book = await bookFor(unit, enrolment);
  const suspension = await lastSuspension(unit, enrolment);
  await resumeEnrolment(unit, enrolment, wish.on, wish.reason);
  const settledOn = suspension && book.settledOn(suspension.suspendedOn, unit.today);
  requireNotRevived(wish.on, { settledOn, today: unit.today });
  note(unit, enrolment, { kind: ArrearsDecisionKind.RESUME, ...wish, book, settledOn });
  return enrolment;
}

/** Ends a locked enrolment for good, after arrears as long as the programme asks; `on` is the last day of cover. */
export async function decideLapse(
  unit: Unit,
  enrolment: Enrolment,
  wish: Wish,
): Promise<Enrolment> {
  const { on, reason } = wish;
  enrolment.requireRunning();
  const book = await bookFor(unit, enrolment);
  const dueOn = requireLapseDue(book, unit.today);
  await requireNoOpenClaim(unit, enrolment);
  await lapseEnrolment(unit, enrolment, { on, reason, dueOn });
  const { participantId } = enrolment;
  await replaceHost(unit, { participantId, from: on, until: null, reason });
  note(unit, enrolment, { kind: ArrearsDecisionKind.LAPSE, ...wish, book });
  return enrolment;
}

async function bookFor(unit: Unit, { id }: Enrolment): Promise<PremiumBook> {
  return bookIn(await premiumBooks(unit.em, [id]), id);
}

/** Refuses cover from before it was paid for: an event of the past stays without. */
function requireNotRevived(
  on: LocalDate,
  { settledOn, today }: { settledOn: LocalDate | null; today: LocalDate },
): void {
  if (on >= (settledOn ?? today)) return;
  const found =
    settledOn === null
      ? `No payment settled the arrears, so cover goes on from today (${today})`
      : `The arrears were paid on ${settledOn}, and cover goes on from then on or later`;
  const message = `${found}; got ${on}. Paying later revives no cover for what happened before.`;
  throw ruleViolated(RuleCode.RESUME_BEFORE_SETTLED, message);
}

/** Since when the enrolment may be suspended. */
function requireSuspensionDue(book: PremiumBook, today: LocalDate): LocalDate {
  const dueOn = book.suspensionDueOn(today);
  if (dueOn !== null) return dueOn;
  const { arrearsMonths } = book.standingOn(today);
  const message = `Cover is suspended with ${book.rules.suspendAfterMonths} overdue premiums or more; found ${arrearsMonths}.`;
  throw ruleViolated(RuleCode.SUSPENSION_NOT_DUE, message);
}

/** Since when the enrolment may lapse. */
function requireLapseDue(book: PremiumBook, today: LocalDate): LocalDate {
  const dueOn = book.lapseDueOn(today);
  if (dueOn !== null) return dueOn;
  const { arrearsMonths } = book.standingOn(today);
  const message = `An enrolment lapses with ${book.rules.lapseAfterMonths} overdue premiums or more; found ${arrearsMonths}.`;
  throw ruleViolated(RuleCode.LAPSE_NOT_DUE, message);
}

async function requireNoOpenClaim(unit: Unit, { id: enrolmentId }: Enrolment): Promise<void> {
  const { institutionId, em } = unit;
  const stage = { $nin: [ClaimStage.RECEIVED, ClaimStage.REJECTED] };
  const open = await em.count(Claim, { institutionId, enrolmentId, stage });
  if (open === 0) return;
  const message = `Expected no open claim; found ${open}. Settle it first.`;
  throw ruleViolated(RuleCode.LAPSE_HELD_BY_CLAIM, message);
}

interface Decided extends Wish {
  kind: ArrearsDecisionKind;
  book: PremiumBook;
  settledOn?: LocalDate | null;
}

/** Keeps who decided what and why, with the arrears they saw. */
function note(unit: Unit, enrolment: Enrolment, decided: Decided): void {
  const { kind, on, reason, book, settledOn = null } = decided;
  const { status, month, arrearsMonths, arrearsAmount } = book.standingOn(unit.today);
  const { suspendAfterMonths, lapseAfterMonths } = book.rules;
  unit.em.create(ArrearsDecision, {
    institutionId: unit.institutionId,
    id: unit.newId(),
    enrolmentId: enrolment.id,
    kind,
    effectiveOn: on,
    reason,
    status,
    month,
    arrearsMonths,
    arrearsAmount,
    ruleMonths: kind === ArrearsDecisionKind.LAPSE ? lapseAfterMonths : suspendAfterMonths,
    settledOn,
    decidedById: unit.viewer.userId,
    decidedOn: unit.today,
    decidedAt: unit.now,
  });
}
