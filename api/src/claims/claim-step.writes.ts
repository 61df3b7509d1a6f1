import type { LocalDate, Unit } from '../kernel/index.js';
import { readClock } from './claim-clock.js';
import { ClaimDocument } from './claim-document.entity.js';
import { endHold } from './claim-hold.writes.js';
import { ClaimStep, StepChannel } from './claim-step.entity.js';
import type { ClaimTurn } from './claim-turn.js';
import { Claim } from './claim.entity.js';
import type { RejectionReason } from './claim.enums.js';
import type { ClaimAction, ClaimStage } from './claim.transitions.js';
import { serviceLevels } from './service-levels.queries.js';

/** Which claim, as the caller saw it. */
export interface SeenClaim {
  id: string;
  expectedVersion: number;
}

/** A step as it goes into the history. */
export interface StepRecord {
  action: ClaimAction;
  on: LocalDate;
  note?: string | null | undefined;
  /** Whole rupiah approved, paid or received. */
  amount?: number;
  rejectionReason?: RejectionReason;
  /** Of the step, when somebody already named it: what is sent twice counts once. */
  id?: string;
}

/** A verb of the claim, with what it is judged by. */
type Verb = (claim: Claim, turn: ClaimTurn, documents: ClaimDocument[]) => Promise<void> | void;

/** What the journal calls each step; neither cause nor reason goes there. */
const EVENTS: Readonly<Record<ClaimAction, string>> = {
  COMPLETE_DOCUMENTS: 'claim.documentsCompleted',
  VERIFY: 'claim.verified',
  APPROVE: 'claim.approved',
  REJECT: 'claim.rejected',
  APPEAL: 'claim.appealed',
  DISBURSE: 'claim.disbursed',
  CONFIRM_RECEIPT: 'claim.receiptConfirmed',
};

/** Takes one step of a claim: the verb judges and changes it; history, due date and journal follow. */
export async function takeStep(
  unit: Unit,
  { id, expectedVersion }: SeenClaim,
  record: StepRecord,
  verb: Verb,
): Promise<Claim> {
  const claim = await unit.lockVersion(Claim, id, expectedVersion);
  const ofClaim = { institutionId: unit.institutionId, claimId: claim.id };
  const inOrder = { recordedAt: 'asc', id: 'asc' } as const;
  const history = await unit.em.find(ClaimStep, ofClaim, { orderBy: inOrder });
  const documents = await unit.em.find(ClaimDocument, ofClaim, { orderBy: { id: 'asc' } });
  const { stage } = claim;
  const { today, actorId } = unit;
  await verb(claim, { actorId, on: record.on, today, history }, documents);
  await noteStep(unit, claim, stage, record);
  await endHold(unit, claim, record.on);
  await keepDueDate(unit, claim, [...history, { toStage: claim.stage, occurredOn: record.on }]);
  const { on, amount } = record;
  const particulars = { number: claim.number, on, ...(amount !== undefined && { amount }) };
  await unit.journal(EVENTS[record.action], { type: 'Claim', id: claim.id }, particulars);
  return claim;
}

async function noteStep(
  unit: Unit,
  claim: Claim,
  fromStage: ClaimStage,
  { id, action, on, amount, rejectionReason, note }: StepRecord,
): Promise<void> {
  await unit.em.insert(ClaimStep, {
    institutionId: unit.institutionId,
    id: id ?? unit.newId(),
    claimId: claim.id,
    action,
    fromStage,
    toStage: claim.stage,
    occurredOn: on,
    recordedAt: unit.now,
    recordedById: unit.actorId,
    channel: unit.actorId === null ? StepChannel.FAMILY : StepChannel.STAFF,
    amount: amount ?? null,
    rejectionReason: rejectionReason ?? null,
    note: note ?? null,
  });
}

async function keepDueDate(
  unit: Unit,
  claim: Claim,
  steps: ReadonlyArray<{ toStage: ClaimStage; occurredOn: LocalDate }>,
): Promise<void> {
  const { eventOn, reportedOn, enrolmentId } = claim;
  const levels = await serviceLevels(unit, enrolmentId);
  claim.dueOn = readClock({ eventOn, reportedOn, steps }, levels, unit.today).dueOn;
}
