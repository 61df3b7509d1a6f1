import {
  addDays,
  earlier,
  later,
  type Instant,
  type LocalDate,
  type LocalMonth,
} from './calendar.js';
import type { Gathering } from './gathering.js';
import { instalmentsOf, type Instalment } from './instalments.js';
import { officeHours, type Member } from './members.js';
import type { Random } from './random.js';
import type { Roster } from './roster.js';
import type { Scene } from './scene.js';

/** A payment before its receipt is numbered, with the months it pays. */
export interface Payment {
  id: string;
  entryId: string;
  enrolmentId: string;
  amount: number;
  paidOn: LocalDate;
  method: 'CASH' | 'TRANSFER';
  meetingId: string | null;
  carriedById: string | null;
  reverses: Payment | null;
  reason: string | null;
  /** The change that a reversal carries out; null for a payment. */
  changeId: string | null;
  recordedById: string;
  recordedAt: Instant;
  allocations: ReadonlyArray<{ month: LocalMonth; amount: number }>;
}

/** Where a payment is taken. */
export interface Counter {
  gathering: Gathering;
  roster: Roster;
  scene: Scene;
}

const CARRIED_SHARE = 0.6;
const TRANSFER_SHARE = 0.45;

/** Every premium the members paid; what somebody pays on one day is one receipt. */
export function collect(members: readonly Member[], counter: Counter): Payment[] {
  return members.flatMap((member) => {
    const { gathering, scene } = counter;
    const random = scene.random.fork(`payments/${member.participant.number}`);
    const instalments = instalmentsOf(member, gathering, scene);
    const days = new Set(instalments.map(({ paidOn }) => paidOn));
    let recordedAt: Instant = '';
    return [...days].map((paidOn) => {
      const parts = instalments.filter((instalment) => instalment.paidOn === paidOn);
      const payment = pay({ member, paidOn, parts, random }, counter);
      // Months are allocated as payments are entered, so each is entered after the one before.
      recordedAt = later(payment.recordedAt, recordedAt);
      return { ...payment, recordedAt };
    });
  });
}

interface Paying {
  member: Member;
  paidOn: LocalDate;
  parts: readonly Instalment[];
  random: Random;
}

function pay({ member, paidOn, parts, random }: Paying, counter: Counter): Payment {
  const { gathering, roster, scene } = counter;
  const meeting = gathering.meetingOn(member, paidOn);
  const isTransfer = !meeting && random.chance(TRANSFER_SHARE);
  const group = roster.groupOf(member, paidOn) ?? roster.lastGroupOf(member);
  const recordedAt = meeting?.heldRecordedAt ?? recordedLater(paidOn, scene, random);
  return {
    id: scene.newId(recordedAt),
    entryId: scene.newId(recordedAt),
    enrolmentId: member.enrolmentId,
    amount: parts.reduce((sum, { amount }) => sum + amount, 0),
    paidOn,
    method: isTransfer ? 'TRANSFER' : 'CASH',
    meetingId: meeting?.id ?? null,
    carriedById: meeting && carrierOf(member, gathering.thoseAt(meeting), random),
    reverses: null,
    changeId: null,
    reason: null,
    recordedById: isTransfer ? scene.staff.treasurer.id : group.officerId,
    recordedAt,
    allocations: parts.map(({ month, amount }) => ({ month, amount })),
  };
}

/** Whoever is absent but pays sends the money: mostly with a neighbour of the group. */
function carrierOf(member: Member, present: readonly Member[], random: Random): string | null {
  const isThere = present.some((other) => other === member);
  if (isThere || present.length === 0 || !random.chance(CARRIED_SHARE)) return null;
  return random.pick(present).participant.id;
}

function recordedLater(paidOn: LocalDate, scene: Scene, random: Random): Instant {
  const recordedOn = random.chance(0.85) ? paidOn : addDays(paidOn, 1);
  return officeHours(earlier(recordedOn, scene.yesterday), random);
}
