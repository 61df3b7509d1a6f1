import type { EntityManager } from '@mikro-orm/postgresql';
import { goesOn } from '../claims/index.js';
import { RuleCode, type LocalDate } from '../kernel/index.js';
import { bookIn, premiumBooks, type PremiumBook } from '../premiums/index.js';
import { judgeRenewals, type JudgedRenewal } from './renewal.judge.js';
import { renewalCandidates, renewalFrame, type RenewalWish } from './renewal.queries.js';
import type { RenewalPlan, RenewalRow } from './renewal.types.js';

/** What renewing a cohort would do, with the money that stays behind in the old term. */
export async function planRenewal(
  em: EntityManager,
  { today, ...wish }: RenewalWish & { today: LocalDate },
): Promise<RenewalPlan> {
  const { from, to } = wish;
  const frame = await renewalFrame(em, wish);
  const candidates = await renewalCandidates(em, { from, frame, ids: null });
  const books = await premiumBooks(
    em,
    candidates.map(({ enrolmentId }) => enrolmentId),
  );
  const { startsOn } = frame;
  const rows = judgeRenewals(candidates, frame).map((judged) =>
    toRow(judged, { book: bookIn(books, judged.candidate.enrolmentId), startsOn, today }),
  );
  return {
    fromCohortId: from.id,
    toCohortId: to.id,
    startsOn,
    rows,
    readyCount: rows.filter(({ rule }) => rule === null).length,
    renewedCount: rows.filter(({ rule }) => rule === RuleCode.ENROLMENT_RENEWED).length,
  };
}

function toRow(
  { candidate, place, refusal }: JudgedRenewal,
  { book, startsOn, today }: { book: PremiumBook; startsOn: LocalDate; today: LocalDate },
): RenewalRow {
  const { arrearsMonths, arrearsAmount, paidTotal } = book.summaryOn(today);
  return {
    enrolmentId: candidate.enrolmentId,
    renewedById: candidate.renewedById,
    rule: refusal?.rule ?? null,
    message: refusal?.message ?? null,
    groupName: place?.group.name ?? null,
    isGroupNew: place?.isNew ?? false,
    isWithoutGap: goesOn({ ...candidate, renews: null }, startsOn),
    arrearsMonths,
    arrearsAmount,
    toRefund: candidate.isHandedBack ? 0 : paidTotal,
  };
}
