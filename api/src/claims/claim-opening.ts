import { invalidField, RuleCode, ruleViolated, type Unit } from '../kernel/index.js';
import { Beneficiary } from '../participants/index.js';
import { ClaimCause } from '../programmes/index.js';
import { insertChecklist } from './claim-checklist.writes.js';
import { readClock } from './claim-clock.js';
import type { CoveredEvent } from './claim-cover.js';
import { reporterOf } from './claim-reporter.js';
import { ClaimStep, StepChannel } from './claim-step.entity.js';
import { Claim } from './claim.entity.js';
import type { ClaimReportInput } from './claim.inputs.js';
import { ClaimStage } from './claim.transitions.js';

/** Writes the claim with its checklist and the step that opens its history. */
export async function openClaim(
  unit: Unit,
  input: ClaimReportInput,
  covered: CoveredEvent & { beneficiaryId: string | null },
): Promise<Claim> {
  const claim = unit.em.create(Claim, {
    ...(await openingOf(unit, input)),
    enrolmentId: covered.file.enrolmentId,
    beneficiaryId: covered.beneficiaryId,
    policyYear: covered.policyYear,
    claimedAmount: covered.benefit.amount,
    dueOn: firstDueOn(unit, input, covered),
  });
  // The claim goes first, because checklist and history refer to it.
  await unit.em.flush();
  await insertChecklist(unit, claim);
  await insertReport(unit, claim, input.note ?? null);
  return claim;
}

/** Who gets the money: the one who was named, else for a death the first in the order, else the participant. */
export async function heirOf(
  unit: Unit,
  { cause, participantId, beneficiaryId }: ClaimReportInput,
): Promise<string | null> {
  if (beneficiaryId) {
    await requireHeir(unit, participantId, { beneficiaryId });
    return beneficiaryId;
  }
  if (cause !== ClaimCause.DEATH) return null;
  const { institutionId } = unit;
  const heirs = { institutionId, participantId, retiredAt: null };
  const first = await unit.em.findOne(Beneficiary, heirs, { orderBy: { priority: 'asc' } });
  if (first) return first.id;
  const message = 'A death is paid to a beneficiary; add one to the participant first.';
  throw ruleViolated(RuleCode.CLAIM_NEEDS_BENEFICIARY, message);
}

/** Refuses whoever is no present beneficiary of the participant; each is named by the field that they stand in. */
export async function requireHeir(
  unit: Unit,
  participantId: string,
  named: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [field, id] of Object.entries(named)) {
    const heir = await unit.find(Beneficiary, id);
    if (heir.participantId === participantId && heir.retiredAt === null) continue;
    const message = 'Expected a present beneficiary of the participant.';
    throw invalidField(`input.${field}`, 'NOT_A_BENEFICIARY', message);
  }
}

async function openingOf(unit: Unit, input: ClaimReportInput) {
  const { participantId, cause, isAccidentalDeath, eventOn, reportedOn } = input;
  return {
    institutionId: unit.institutionId,
    id: unit.newId(),
    number: await nextClaimNumber(unit, reportedOn.slice(0, 4)),
    participantId,
    cause,
    isAccidentalDeath,
    eventOn,
    reportedOn,
    reportedAtMeetingId: input.meetingId ?? null,
    ...reporterOf(input),
    lateFilingReason: input.lateFilingReason ?? null,
    incapacityDays: input.incapacityDays ?? null,
    stage: ClaimStage.REPORTED,
    reportedById: unit.viewer.userId,
    createdAt: unit.now,
  };
}

/** The next number of the year of report, without gaps: K-2026-0001. A transaction that fails gives it back. */
async function nextClaimNumber(unit: Unit, year: string): Promise<string> {
  const series = `K-${year}`;
  return `${series}-${String(await unit.nextNumber(series)).padStart(4, '0')}`;
}

function firstDueOn(unit: Unit, { eventOn, reportedOn }: ClaimReportInput, { file }: CoveredEvent) {
  return readClock({ eventOn, reportedOn, steps: [] }, file.levels, unit.today).dueOn;
}

async function insertReport(unit: Unit, claim: Claim, note: string | null): Promise<void> {
  await unit.em.insert(ClaimStep, {
    institutionId: unit.institutionId,
    id: unit.newId(),
    claimId: claim.id,
    action: null,
    fromStage: null,
    toStage: claim.stage,
    occurredOn: claim.reportedOn,
    dueOn: claim.dueOn,
    recordedAt: unit.now,
    recordedById: unit.viewer.userId,
    channel: StepChannel.STAFF,
    amount: null,
    rejectionReason: null,
    note,
  });
}
