import { addDays, daysBetween, weekdayOf, type LocalDate } from './calendar.js';
import { incapacity, type ClaimCase, type ClaimDates, type Cover } from './claim-case.js';
import type { Member } from './members.js';
import type { Cause } from './programme.js';
import { entry, logNormal, type Random } from './random.js';
import type { Scene } from './scene.js';

/** Event to complete documents; a quarter of the first files lack something. */
const SUBMISSION = { median: 9, sigma: 0.55 };
/** Complete documents to money in the family's hands: the complaint of Polonia, 45 in 100 beyond seven days. */
const PROCESSING = { median: 6.3, sigma: 0.84 };

const SUNDAY = 7;

/** How many days a case takes before and after its documents are complete. */
export interface Pace {
  submissionDays: number;
  processingDays: number;
}

/** The paces of so many cases; few cases still follow the distribution. */
export function drawPaces(count: number, random: Random): Pace[] {
  const submission = random.spread(count);
  return random.spread(count).map((share, index) => ({
    submissionDays: Math.max(2, Math.round(logNormal(entry(submission, index), SUBMISSION))),
    processingDays: Math.max(1, Math.ceil(logNormal(share, PROCESSING))),
  }));
}

/** Claims that ended in the family's hands, spread evenly over the time the cohort has run. */
export function settleClaims(
  causes: readonly Cause[],
  { deceased, cover, scene, random }: Fortune,
): ClaimCase[] {
  const paces = drawPaces(causes.length, random);
  const moments = random.spread(causes.length);
  const victims = [...deceased];
  return causes.map((cause, index): ClaimCase => {
    const pace = entry(paces, index);
    const victim = cause === 'DEATH' ? victims.shift() : undefined;
    const eventOn = victim?.life.ended?.on ?? momentOf(entry(moments, index), pace, scene);
    const member = victim ?? cover.take(cause, eventOn, scene);
    const dates = datesFrom(eventOn, pace, random);
    return {
      member,
      cause,
      eventOn,
      incapacityDays: incapacity(cause, random),
      rejection: null,
      ...dates,
    };
  });
}

/** Whom misfortune may strike. */
export interface Fortune {
  /** Members who died, in order, and whose claims are settled. */
  deceased: readonly Member[];
  cover: Cover;
  scene: Scene;
  random: Random;
}

function momentOf(
  share: number,
  { submissionDays, processingDays }: Pace,
  scene: Scene,
): LocalDate {
  const first = addDays(scene.startsOn, 31);
  const last = addDays(scene.yesterday, -submissionDays - processingDays);
  return addDays(first, Math.floor(share * (daysBetween(first, last) + 1)));
}

/** Most of the wait lies between the decision and the family's hands. */
export function datesFrom(eventOn: LocalDate, pace: Pace, random: Random): ClaimDates {
  const { submissionDays, processingDays } = pace;
  const completedOn = addDays(eventOn, submissionDays);
  const receivedOn = addDays(completedOn, processingDays);
  const after = (from: number, to: number) =>
    workday(completedOn, Math.floor(processingDays * (from + random.next() * (to - from))));
  return {
    reportedOn: addDays(
      eventOn,
      Math.max(1, Math.floor(submissionDays * (0.2 + random.next() * 0.4))),
    ),
    completedOn,
    verifiedOn: after(0.08, 0.25),
    decidedOn: after(0.26, 0.5),
    disbursedOn: after(0.55, 0.9),
    receivedOn,
  };
}

/** The office is closed on Sundays: what would fall on one was done the day before. */
function workday(from: LocalDate, days: number): LocalDate {
  const date = addDays(from, days);
  return weekdayOf(date) === SUNDAY && days > 0 ? addDays(date, -1) : date;
}
