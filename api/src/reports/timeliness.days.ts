import { attributedTotal, ClaimStage, ResponsibleParty, type DaySegment } from '../claims/index.js';
import {
  isJudged,
  isOnTime,
  lateWith,
  segmentsOf,
  settledOn,
  type ReportPeriod,
  type TimedClaim,
  type WorkingDaysOf,
} from './timeliness.js';
import type { PartyFigure, StageFigure } from './timeliness.types.js';

/** Where the days went: of the claims settled in a period or late at its end, by party and by stage. */
export function whereDaysWent(
  claims: readonly TimedClaim[],
  period: ReportPeriod,
  workingDays: WorkingDaysOf,
): { byParty: PartyFigure[]; byStage: StageFigure[] } {
  const late = claims
    .filter((claim) => isLate(claim, period))
    .map((claim) => lateWith(claim, period));
  const counted = claims.filter(
    (claim) => settledOn(claim, period) !== null || isLate(claim, period),
  );
  const segments = counted.flatMap((claim) =>
    segmentsOf(claim, period, workingDays(claim.institutionId)),
  );
  const whole = { segments, claims: counted.length };
  return {
    byParty: Object.values(ResponsibleParty)
      .map((party) => ({
        party,
        ...daysOf(whole, (segment) => segment.party === party),
        lateCount: late.filter((one) => one.party === party).length,
      }))
      .filter(hasAny)
      .sort((a, b) => b.days - a.days),
    byStage: [null, ...Object.values(ClaimStage)]
      .map((stage) => ({
        stage,
        ...daysOf(whole, (segment) => segment.stage === stage),
        lateCount: late.filter((one) => one.stage === stage).length,
        parties: partiesAt(segments, stage),
      }))
      .filter(hasAny),
  };
}

interface Whole {
  segments: readonly DaySegment[];
  claims: number;
}

function daysOf({ segments, claims }: Whole, isOwn: (segment: DaySegment) => boolean) {
  const all = total(segments);
  const own = segments.filter(isOwn);
  const days = total(own);
  return {
    days,
    workingDays: own.reduce((sum, segment) => sum + segment.workingDays, 0),
    share: all === 0 ? null : days / all,
    perClaim: claims === 0 ? null : days / claims,
  };
}

function partiesAt(segments: readonly DaySegment[], stage: ClaimStage | null) {
  const own = segments.filter((segment) => segment.stage === stage);
  return Object.values(ResponsibleParty)
    .map((party) => ({ party, ...attributedTotal(own, party) }))
    .filter(({ days }) => days > 0)
    .sort((a, b) => b.days - a.days);
}

function total(segments: readonly DaySegment[]): number {
  return segments.reduce((sum, { days }) => sum + days, 0);
}

function hasAny({ days, lateCount }: { days: number; lateCount: number }): boolean {
  return days > 0 || lateCount > 0;
}

function isLate(claim: TimedClaim, period: ReportPeriod): boolean {
  return isJudged(claim, period) && !isOnTime(claim, period);
}
