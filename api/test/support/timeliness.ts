const FIGURES = `onTime { done planned } settled medianSettlementDays`;
const SUMMARY = `{ count mean median p90 }`;
const LAIN = 'days workingDays share perClaim lateCount';
/** The whole report on time. */
export const TIMELINESS = `query ($filter: ClaimTimelinessFilter) { claimTimeliness(filter: $filter) {
  from to onTime { done planned share } onTimeBefore { done planned }
  submission { calendar ${SUMMARY} working ${SUMMARY} } processing { calendar ${SUMMARY} working ${SUMMARY} }
  settlement { calendar ${SUMMARY} working ${SUMMARY} medianBefore }
  buckets { bucket count share } months { from to onTime { done planned } medianSettlementDays }
  byInstitution { institution { id } ${FIGURES} } byGroup { group { id } ${FIGURES} } groupCount byCause { cause ${FIGURES} }
  byStage { stage ${LAIN} parties { party days workingDays } } byParty { party ${LAIN} } } }`;
/** How many claims a filter finds. */
export const CLAIM_TOTAL = `query ($filter: ClaimFilter) { claims(filter: $filter) { total } }`;
interface Durations {
  calendar: { count: number; median: number | null };
  working: { median: number | null };
}
interface Part {
  onTime: { done: number; planned: number };
  settled: number;
  medianSettlementDays: number | null;
}
/** What the report answers. */
export interface TimelinessAnswer {
  claimTimeliness: {
    from: string;
    to: string;
    onTime: { done: number; planned: number; share: number | null };
    submission: Durations;
    processing: Durations;
    settlement: Durations;
    groupCount: number;
    buckets: Array<{ bucket: string; count: number }>;
    byInstitution: Array<Part & { institution: { id: string } }>;
    byGroup: Array<Part & { group: { id: string } | null }>;
    byCause: Array<Part & { cause: string }>;
    byStage: Array<{ stage: string | null; days: number; lateCount: number }>;
    byParty: Array<{ party: string; days: number; lateCount: number }>;
  };
}
