import { addDays, inMedan, type Instant, type LocalDate } from './calendar.js';
import {
  policyYearOn,
  stageOf,
  type ClaimCase,
  type ClaimDates,
  type Stage,
} from './claim-case.js';
import type { GroupRow } from './groups.js';
import type { Numbering } from './numbering.js';
import { benefitFor, SERVICE_DAYS, type Cause } from './programme.js';
import type { RejectionReason } from './plan.js';
import type { Scene } from './scene.js';

/** A row of `claims`. */
export interface ClaimRow {
  institutionId: string;
  id: string;
  number: string;
  participantId: string;
  enrolmentId: string;
  beneficiaryId: string | null;
  cause: Cause;
  eventOn: LocalDate;
  reportedOn: LocalDate;
  stage: Stage;
  policyYear: number;
  incapacityDays: number | null;
  claimedAmount: number;
  approvedAmount: number | null;
  paidAmount: number | null;
  receivedAmount: number | null;
  rejectionReason: RejectionReason | null;
  rejectionNote: string | null;
  documentsCompletedOn: LocalDate | null;
  verifiedOn: LocalDate | null;
  decidedOn: LocalDate | null;
  disbursedOn: LocalDate | null;
  receivedOn: LocalDate | null;
  receivedWitness: string | null;
  receiptWay: 'WITNESS' | null;
  dueOn: LocalDate;
  reportedById: string;
  verifiedById: string | null;
  decidedById: string | null;
  disbursedById: string | null;
  confirmedById: string | null;
  entryId: string | null;
  createdAt: Instant;
}

/** Who and what a claim is filed with. */
export interface Filing {
  numbering: Numbering;
  groupOf: (claim: ClaimCase) => GroupRow;
  heirOf: (participantId: string) => string | null;
  witnessOf: (claim: ClaimCase) => string;
  scene: Scene;
}

/** The claims as the office filed them, in the order they were reported. */
export function fileClaims(
  cases: readonly ClaimCase[],
  filing: Filing,
): Array<{ claim: ClaimRow; case: ClaimCase }> {
  const inOrder = cases.toSorted((left, right) => left.reportedOn.localeCompare(right.reportedOn));
  return inOrder.map((item) => ({ claim: fileClaim(item, filing), case: item }));
}

/** The whole case is due so many days after its documents are complete; until then, the documents are. */
export function dueOn({ reportedOn, completedOn }: ClaimDates): LocalDate {
  return completedOn
    ? addDays(completedOn, SERVICE_DAYS.WHOLE_CASE)
    : addDays(reportedOn, SERVICE_DAYS.COMPLETE_DOCUMENTS);
}

function fileClaim(item: ClaimCase, filing: Filing): ClaimRow {
  const { numbering, heirOf, scene } = filing;
  const { participant, enrolmentId } = item.member;
  const createdAt = inMedan(item.reportedOn, '09:05');
  const policyYear = policyYearOn(item.member, item.eventOn);
  const amount = benefitFor(item.cause, policyYear);
  return {
    institutionId: scene.institutionId,
    id: scene.newId(createdAt),
    number: numbering.claim(item.reportedOn),
    participantId: participant.id,
    enrolmentId,
    beneficiaryId: item.cause === 'DEATH' ? heirOf(participant.id) : null,
    cause: item.cause,
    eventOn: item.eventOn,
    reportedOn: item.reportedOn,
    stage: stageOf(item),
    policyYear,
    incapacityDays: item.incapacityDays,
    claimedAmount: amount,
    documentsCompletedOn: item.completedOn,
    dueOn: dueOn(item),
    ...decisionOf(item, amount),
    ...paymentOf(item, amount, filing),
    ...handlersOf(item, filing),
    createdAt,
  };
}

function decisionOf({ rejection, verifiedOn, decidedOn }: ClaimCase, amount: number) {
  return {
    approvedAmount: decidedOn && !rejection ? amount : null,
    rejectionReason: rejection?.reason ?? null,
    rejectionNote: rejection?.note ?? null,
    verifiedOn,
    decidedOn,
  };
}

function paymentOf(item: ClaimCase, amount: number, { scene, witnessOf }: Filing) {
  const { disbursedOn, receivedOn } = item;
  return {
    paidAmount: disbursedOn ? amount : null,
    receivedAmount: receivedOn ? amount : null,
    disbursedOn,
    receivedOn,
    receivedWitness: receivedOn ? witnessOf(item) : null,
    receiptWay: receivedOn ? ('WITNESS' as const) : null,
    entryId: disbursedOn ? scene.newId(inMedan(disbursedOn, '13:00')) : null,
  };
}

/** One officer reports, the next verifies, the head decides, the treasurer pays, an officer hears the family. */
function handlersOf(item: ClaimCase, { groupOf, scene }: Filing) {
  const { officers, head, treasurer } = scene.staff;
  const reporter = groupOf(item).officerId;
  const position = officers.findIndex(({ id }) => id === reporter);
  const verifier = officers[(position + 1) % officers.length] ?? head;
  return {
    reportedById: reporter,
    verifiedById: item.verifiedOn ? verifier.id : null,
    decidedById: item.decidedOn ? head.id : null,
    disbursedById: item.disbursedOn ? treasurer.id : null,
    confirmedById: item.receivedOn ? reporter : null,
  };
}
