import { dues, punctuality, type PremiumDue } from '../src/premiums/premium-schedule.js';
import { daysBetween, monthOf, type LocalDate } from './calendar.js';
import type { TenantRows } from './implementer.js';
import { TERMS } from './programme.js';

/** What the tests, and whoever presents the demo, want to know of an institution's rows. */
export interface Figures {
  participants: number;
  groupSizes: number[];
  enrolments: Record<string, number>;
  meetings: Record<string, number>;
  attendanceShare: number;
  onTimeShare: number;
  claims: Record<string, number>;
  /** Of the received claims, complete documents to the family's hands. */
  medianDays: number;
  beyondSevenDaysShare: number;
}

/** Counts an institution's rows as they stand on a day. */
export function figuresOf(rows: TenantRows, today: LocalDate): Figures {
  const came = rows.attendances.filter(({ state }) => state === 'PRESENT' || state === 'LATE');
  const waits = waitsOf(rows);
  const judged = rows.enrolments.map(({ id }) => punctuality(scheduleOf(rows, id, today), today));
  const sum = (key: 'onTime' | 'due') => judged.reduce((total, share) => total + share[key], 0);
  return {
    participants: rows.participants.length,
    groupSizes: rows.groups.map(({ id }) => membersOf(rows, id)),
    enrolments: tally(rows.enrolments.map(({ status }) => status)),
    meetings: tally(rows.meetings.map(({ kind, status }) => `${kind} ${status}`)),
    attendanceShare: came.length / rows.attendances.length,
    onTimeShare: sum('onTime') / sum('due'),
    claims: tally(rows.claims.map(({ stage }) => stage)),
    medianDays: waits[Math.ceil(waits.length / 2) - 1] ?? 0,
    beyondSevenDaysShare: waits.filter((days) => days > 7).length / waits.length,
  };
}

/** An enrolment's months as the premium book shows them on a day. */
export function scheduleOf(rows: TenantRows, enrolmentId: string, today: LocalDate): PremiumDue[] {
  const enrolment = rows.enrolments.find(({ id }) => id === enrolmentId);
  if (!enrolment) throw new RangeError(`There is no enrolment ${enrolmentId}.`);
  const paidOn = new Map(rows.premiumPayments.map((payment) => [payment.id, payment.paidOn]));
  const paid = rows.premiumAllocations
    .filter((allocation) => allocation.enrolmentId === enrolmentId)
    .map(({ paymentId, dueMonth, amount }) => {
      return { month: dueMonth, amount, paidOn: paidOn.get(paymentId) ?? today };
    });
  const terms = {
    firstMonth: monthOf(enrolment.startsOn),
    termMonths: TERMS.termMonths,
    amount: TERMS.premiumAmount,
    dueDay: TERMS.premiumDueDay,
    endedMonth: enrolment.endedOn && monthOf(enrolment.endedOn),
  };
  return dues(terms, paid, today);
}

/** How often each of some words occurs. */
export function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

function membersOf(rows: TenantRows, group: string): number {
  return rows.memberships.filter(({ groupId, leftOn }) => groupId === group && !leftOn).length;
}

function waitsOf(rows: TenantRows): number[] {
  const waits = rows.claims.flatMap(({ documentsCompletedOn, receivedOn }) =>
    documentsCompletedOn && receivedOn ? [daysBetween(documentsCompletedOn, receivedOn)] : [],
  );
  return waits.sort((left, right) => left - right);
}
