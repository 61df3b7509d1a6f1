import { registerEnumType } from 'type-graphql';
import { formatRupiah, RuleCode, ruleViolated } from '../kernel/index.js';
import { ClaimCause } from '../programmes/index.js';
import { ClaimStage } from './claim.transitions.js';

/** What became of an advance. */
export enum ClaimAdvanceState {
  PAID = 'PAID',
  NETTED = 'NETTED',
  TO_RECOVER = 'TO_RECOVER',
  RECOVERED = 'RECOVERED',
  WRITTEN_OFF = 'WRITTEN_OFF',
}
registerEnumType(ClaimAdvanceState, {
  name: 'ClaimAdvanceState',
  description: 'What became of an advance.',
  valuesConfig: {
    PAID: { description: 'The family has it; the payment of the claim will be less by it.' },
    NETTED: { description: 'The claim was paid less by it.' },
    TO_RECOVER: {
      description: 'The claim was rejected: two people book that it came back, or write it off.',
    },
    RECOVERED: { description: 'The claim was rejected and the money came back.' },
    WRITTEN_OFF: {
      description: 'The claim was rejected and the money is left to the family.',
    },
  },
});

/** How an advance on a rejected claim ends. */
export enum AdvanceOutcome {
  RECOVERED = 'RECOVERED',
  WRITTEN_OFF = 'WRITTEN_OFF',
}
registerEnumType(AdvanceOutcome, {
  name: 'AdvanceOutcome',
  description: 'How an advance on a rejected claim ends.',
  valuesConfig: {
    RECOVERED: { description: 'It came back; it goes into the claim fund again.' },
    WRITTEN_OFF: {
      description: 'It is left to the family, and stays among the benefits that the fund paid.',
    },
  },
});

/** Stages at which money ahead still helps: once a sum is approved, that is paid. */
const EARLY: readonly ClaimStage[] = [
  ClaimStage.REPORTED,
  ClaimStage.DOCUMENTS_COMPLETE,
  ClaimStage.VERIFIED,
];

/** A claim as far as an advance on it depends on it. */
export interface Advanceable {
  cause: ClaimCause;
  stage: ClaimStage;
  claimedAmount: number;
  /** Whether there was an advance before, whatever became of it. */
  hasAdvance: boolean;
}

/** Whole rupiah that can be advanced now: at most what the programme says, and less than the benefit; 0 when nothing. */
export function advanceMax(
  { cause, stage, claimedAmount, hasAdvance }: Advanceable,
  cap: number,
): number {
  const isPossible = cause === ClaimCause.DEATH && EARLY.includes(stage) && !hasAdvance;
  return isPossible ? Math.min(cap, claimedAmount - 1) : 0;
}

/** Refuses an advance that the claim or the programme does not allow. */
export function requireAdvance(amount: number, claim: Advanceable, cap: number): void {
  const most = advanceMax(claim, cap);
  if (amount <= most) return;
  const message =
    most === 0
      ? 'An advance is paid once, on a death that is not decided, where the programme has one.'
      : `At most ${formatRupiah(most)} are advanced; got ${formatRupiah(amount)}.`;
  throw ruleViolated(RuleCode.CLAIM_ADVANCE_NOT_DUE, message);
}

/** Refuses an approval of no more than the family has already: such a claim has nothing left to pay. */
export function requireMoreThanAdvance(amount: number, advance: number): void {
  if (advance === 0 || amount > advance) return;
  const message = `The family has ${formatRupiah(advance)} already; expected more, got ${formatRupiah(amount)}.`;
  throw ruleViolated(RuleCode.CLAIM_BELOW_ADVANCE, message);
}

/** What became of an advance, from where its claim stands. */
export function advanceState(stage: ClaimStage, outcome: AdvanceOutcome | null): ClaimAdvanceState {
  if (outcome === AdvanceOutcome.RECOVERED) return ClaimAdvanceState.RECOVERED;
  if (stage === ClaimStage.DISBURSED || stage === ClaimStage.RECEIVED)
    return ClaimAdvanceState.NETTED;
  if (stage !== ClaimStage.REJECTED) return ClaimAdvanceState.PAID;
  return outcome === null ? ClaimAdvanceState.TO_RECOVER : ClaimAdvanceState.WRITTEN_OFF;
}
