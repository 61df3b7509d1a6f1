import { addDays, daysBetween, type LocalDate } from './calendar.js';
import { incapacity, policyYearOn, type ClaimCase, type Cover } from './claim-case.js';
import { coverStart, type Member } from './members.js';
import type { RejectionReason } from './plan.js';
import { TERMS } from './programme.js';
import { entry, type Random } from './random.js';
import type { Scene } from './scene.js';
import { datesFrom } from './settled-claims.js';

const NOTES: Readonly<Record<RejectionReason, string>> = {
  NOT_COVERED_EVENT: 'Yang sakit anak peserta, bukan pencari nafkah yang dilindungi.',
  WAITING_PERIOD: 'Peristiwa terjadi dalam 30 hari pertama sejak perlindungan berlaku.',
  SUSPENDED_COVER: 'Perlindungan sedang ditangguhkan karena tunggakan tiga bulan.',
  CAP_REACHED: 'Klaim sakit pada tahun polis ini sudah pernah dibayarkan.',
  INCAPACITY_TOO_SHORT: 'Surat dokter menyebut kurang dari sepuluh hari tidak dapat bekerja.',
};

/** What rejected claims are found among. */
export interface Grounds {
  members: readonly Member[];
  settled: readonly ClaimCase[];
  cover: Cover;
  scene: Scene;
  random: Random;
}

interface Misfortune {
  member: Member;
  eventOn: LocalDate;
  incapacityDays: number | null;
}

/** Claims that were refused, each with facts that bear its reason out. */
export function rejectClaims(grounds: Grounds): ClaimCase[] {
  const { scene, random } = grounds;
  return scene.plan.rejections.map((reason): ClaimCase => {
    const { member, eventOn, incapacityDays } = misfortuneFor(reason, grounds);
    const pace = { submissionDays: random.int(5, 14), processingDays: random.int(3, 9) };
    const dates = datesFrom(eventOn, pace, random);
    return {
      ...dates,
      disbursedOn: null,
      receivedOn: null,
      member,
      cause: 'ILLNESS',
      eventOn,
      incapacityDays,
      rejection: { reason, note: NOTES[reason] },
    };
  });
}

function misfortuneFor(reason: RejectionReason, grounds: Grounds): Misfortune {
  const { random } = grounds;
  switch (reason) {
    case 'INCAPACITY_TOO_SHORT':
      return { ...anybody(grounds), incapacityDays: random.int(3, TERMS.incapacityDaysMin - 3) };
    case 'NOT_COVERED_EVENT':
      return { ...anybody(grounds), incapacityDays: null };
    case 'WAITING_PERIOD':
      return newcomer(grounds);
    case 'SUSPENDED_COVER':
      return somebodySuspended(grounds);
    case 'CAP_REACHED':
      return somebodyAgain(grounds);
    default:
      return reason satisfies never;
  }
}

function anybody({ scene, cover, random }: Grounds): Pick<Misfortune, 'member' | 'eventOn'> {
  const days = daysBetween(scene.startsOn, scene.yesterday);
  const eventOn = addDays(scene.startsOn, random.int(60, days - 60));
  return { member: cover.take('ILLNESS', eventOn, scene), eventOn };
}

function newcomer({ members, cover, random }: Grounds): Misfortune {
  const member = random.pick(members.filter(({ life }) => life.kind === 'LATE_JOINER'));
  const eventOn = addDays(coverStart(member, 0), random.int(6, TERMS.waitingDays - 6));
  cover.use(member, 'ILLNESS', eventOn);
  return { member, eventOn, incapacityDays: incapacity('ILLNESS', random) };
}

function somebodySuspended({ members, random }: Grounds): Misfortune {
  const member = random.pick(members.filter(({ life }) => life.kind === 'RESUMED'));
  const eventOn = addDays(member.life.suspended?.on ?? member.startsOn, random.int(2, 6));
  return { member, eventOn, incapacityDays: incapacity('ILLNESS', random) };
}

/** The same person falls ill again in a policy year in which an illness was paid. */
function somebodyAgain({ settled, scene, random }: Grounds): Misfortune {
  const latest = addDays(scene.yesterday, -30);
  const again = settled.flatMap(({ member, cause, eventOn }) => {
    const next = addDays(eventOn, random.int(70, 100));
    const isSameYear = policyYearOn(member, next) === policyYearOn(member, eventOn);
    const isUsable =
      cause === 'ILLNESS' && isSameYear && next < latest && member.life.kind === 'STEADY';
    return isUsable ? [{ member, eventOn: next }] : [];
  });
  const chosen = entry(again, random.int(0, again.length - 1));
  return { ...chosen, incapacityDays: incapacity('ILLNESS', random) };
}
