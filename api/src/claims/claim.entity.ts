import type { Opt } from '@mikro-orm/postgresql';
import { Authorized, Field, ID, Int, ObjectType } from 'type-graphql';
import {
  formatRupiah,
  LocalDateScalar,
  Permission,
  RuleCode,
  ruleViolated,
  RupiahScalar,
  type LocalDate,
} from '../kernel/index.js';
import { ClaimCause } from '../programmes/index.js';
import { requireMoreThanAdvance } from './claim-advance.js';
import type { ClaimDocument } from './claim-document.entity.js';
import {
  ReceiptWay,
  requireTrusted,
  requireWhole,
  type Receipt,
  type ReceiptGrounds,
} from './claim-receipt.js';
import { ClaimReporter } from './claim-reporter.js';
import { requireStep, type ClaimTurn } from './claim-turn.js';
import { requirePaperOf } from './claim-papers.js';
import { RejectionReason, type ClaimDocumentType } from './claim.enums.js';
import { requireAllDocuments, requireAtMost } from './claim.rules.js';
import { ClaimSchema } from './claim.schema.js';
import { ClaimAction, ClaimStage } from './claim.transitions.js';

/** A claim for illness, accident or death of a participant. */
@Authorized(Permission.CLAIM_READ)
@ObjectType({
  description:
    'A claim (klaim) for illness, accident or death of a participant, from the event until the family has the money.',
})
export class Claim extends ClaimSchema.class {
  declare advanceAmount: number | null;
  declare beneficiaryId: string | null;
  declare reportedAtMeetingId: string | null;
  declare reporterHeirId: string | null;
  declare verifiedById: string | null;
  declare decidedById: string | null;
  declare disbursedById: string | null;
  declare confirmedById: string | null;
  declare entryId: string | null;

  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => String, {
    description: 'Number, such as K-2026-0001: without gaps per institution and year of report.',
  })
  declare number: string;

  @Field(() => ClaimCause, { description: 'What befell the participant.' })
  declare cause: ClaimCause;

  @Field(() => Boolean, {
    description: 'True for a death by accident, which has no waiting period.',
  })
  declare isAccidentalDeath: boolean;

  @Field(() => LocalDateScalar, { description: 'Day of the illness, accident or death.' })
  declare eventOn: LocalDate;

  @Field(() => LocalDateScalar, { description: 'Day it was reported.' })
  declare reportedOn: LocalDate;

  @Field(() => ClaimReporter, { description: 'Who brought the news.' })
  declare reportedBy: ClaimReporter;

  @Field(() => String, {
    nullable: true,
    description: 'Name of who brought it, where that was noted; always for a partner.',
  })
  declare reporterName: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was reported after the filing deadline; null when it was in time.',
  })
  declare lateFilingReason: string | null;

  @Field(() => ClaimStage, { description: 'How far it is.' })
  declare stage: ClaimStage;

  @Field(() => Int, { description: 'Policy year of the event, from 1; the benefit follows it.' })
  declare policyYear: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Days unable to work, 1 to 1,095; null for a death or when not known.',
  })
  declare incapacityDays: number | null;

  @Field(() => RupiahScalar, { description: 'The programme’s benefit, in whole rupiah.' })
  declare claimedAmount: number;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'Approved, at most the benefit, in whole rupiah; null unless approved.',
  })
  declare approvedAmount: number | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description:
      'Paid out in the end, exactly what was approved less an advance, in whole rupiah; null before.',
  })
  declare paidAmount: number | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description:
      'What the family has in the end, in whole rupiah: what was paid, or less where it was content with that; null before.',
  })
  declare receivedAmount: number | null;

  @Field(() => RejectionReason, {
    nullable: true,
    description: 'Why it was rejected; null unless it is.',
  })
  declare rejectionReason: RejectionReason | null;

  @Field(() => String, {
    nullable: true,
    description: 'The reason in words for the family; null unless rejected.',
  })
  declare rejectionNote: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day its file was first complete; null before.',
  })
  declare documentsCompletedOn: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day of verification; null before.',
  })
  declare verifiedOn: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day of approval or rejection; null before, and after an appeal.',
  })
  declare decidedOn: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of payment; null before.' })
  declare disbursedOn: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day the family had the money; null before.',
  })
  declare receivedOn: LocalDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who saw the family take the money; null before, and when nobody had to.',
  })
  declare receivedWitness: string | null;

  @Field(() => ReceiptWay, {
    nullable: true,
    description: 'How it is known that the family has the money; null before.',
  })
  declare receiptWay: ReceiptWay | null;

  @Field(() => Int, {
    description: 'Grows by one with each change; pass it back as `expectedVersion`.',
  })
  declare version: Opt<number>;

  /** Refuses a document of a day on which it cannot come in. */
  requireTakes(type: ClaimDocumentType, receivedOn: LocalDate): void {
    requirePaperOf(type, this, receivedOn);
  }

  /** Declares the file complete. */
  completeDocuments(turn: ClaimTurn, documents: readonly ClaimDocument[]): void {
    const stage = requireStep(this.stage, ClaimAction.COMPLETE_DOCUMENTS, turn);
    requireAllDocuments(documents, turn.on);
    this.stage = stage;
    this.documentsCompletedOn = turn.on;
  }

  /** Confirms the facts; the file must be complete, also after an appeal. */
  verify(turn: ClaimTurn, documents: readonly ClaimDocument[]): void {
    const stage = requireStep(this.stage, ClaimAction.VERIFY, turn);
    requireAllDocuments(documents, turn.on);
    this.stage = stage;
    this.verifiedOn = turn.on;
    this.verifiedById = turn.actorId;
  }

  /** Grants an amount up to the benefit. */
  approve(turn: ClaimTurn, amount: number): void {
    const stage = requireStep(this.stage, ClaimAction.APPROVE, turn);
    requireAtMost(amount, this.claimedAmount, 'The benefit');
    requireMoreThanAdvance(amount, this.advanceAmount ?? 0);
    this.stage = stage;
    this.approvedAmount = amount;
    this.decidedOn = turn.on;
    this.decidedById = turn.actorId;
  }

  /** Refuses the claim for a reason, with a text for the family. */
  reject(turn: ClaimTurn, reason: RejectionReason, note: string): void {
    const stage = requireStep(this.stage, ClaimAction.REJECT, turn);
    this.stage = stage;
    this.rejectionReason = reason;
    this.rejectionNote = note;
    this.decidedOn = turn.on;
    this.decidedById = turn.actorId;
  }

  /** Takes a rejected claim up again, to be verified and decided anew; the steps keep what was decided before. */
  appeal(turn: ClaimTurn): void {
    const stage = requireStep(this.stage, ClaimAction.APPEAL, turn);
    this.stage = stage;
    this.documentsCompletedOn ??= turn.on;
    this.rejectionReason = this.rejectionNote = null;
    this.verifiedOn = this.verifiedById = null;
    this.decidedOn = this.decidedById = null;
  }

  /** Pays exactly what was approved less an advance; `entryId` is the movement in the books. */
  disburse(turn: ClaimTurn, amount: number, entryId: string): void {
    const stage = requireStep(this.stage, ClaimAction.DISBURSE, turn);
    this.requireApprovedAmount(amount);
    this.stage = stage;
    this.paidAmount = amount;
    this.disbursedOn = turn.on;
    this.disbursedById = turn.actorId;
    this.entryId = entryId;
  }

  /** Ends the claim: the family has the money, by its own word or before a witness. */
  confirmReceipt(turn: ClaimTurn, receipt: Receipt, grounds: ReceiptGrounds): void {
    const stage = requireStep(this.stage, ClaimAction.CONFIRM_RECEIPT, turn);
    requireTrusted(receipt, grounds, turn.actorId);
    requireAtMost(receipt.amount, grounds.paidAmount, 'What was paid');
    requireWhole(receipt.amount, grounds);
    this.stage = stage;
    this.receivedAmount = receipt.amount;
    this.receivedOn = turn.on;
    this.receiptWay = receipt.way;
    this.receivedWitness = receipt.witnessName;
    this.confirmedById = turn.actorId;
  }

  /** Who paid it; refuses a claim that nobody has paid. */
  requirePaid(): string {
    if (this.disbursedById !== null) return this.disbursedById;
    const message = `A complaint is about money that was paid; this claim is ${this.stage}.`;
    throw ruleViolated(RuleCode.CLAIM_ILLEGAL_STEP, message);
  }

  /** Refuses a claim whose family has not confirmed the money yet. */
  requireReceived(): void {
    if (this.stage === ClaimStage.RECEIVED) return;
    const message = `The family is asked once it has the money; this claim is ${this.stage}.`;
    throw ruleViolated(RuleCode.CLAIM_ILLEGAL_STEP, message);
  }

  /** Refuses a claim that is not settled, and whoever took a step of it. */
  requireReviewable({ hasTakenStep }: { hasTakenStep: boolean }): void {
    if (this.stage !== ClaimStage.RECEIVED && this.stage !== ClaimStage.REJECTED) {
      const message = `A claim is reviewed once received or rejected; this one is ${this.stage}.`;
      throw ruleViolated(RuleCode.CLAIM_ILLEGAL_STEP, message);
    }
    if (!hasTakenStep) return;
    const message = 'Somebody else reviews this claim, for you took a step of it.';
    throw ruleViolated(RuleCode.CLAIM_SAME_PERSON, message);
  }

  /** Refuses whoever paid it. */
  requireAnotherThanPayer(actorId: string | null): void {
    if (actorId === null || actorId !== this.disbursedById) return;
    throw ruleViolated(
      RuleCode.CLAIM_SAME_PERSON,
      'Somebody else does this, for you paid this claim.',
    );
  }

  /** Refuses a payment that differs from what was approved and is not paid yet. */
  private requireApprovedAmount(amount: number): void {
    const due = (this.approvedAmount ?? 0) - (this.advanceAmount ?? 0);
    if (amount === due) return;
    const message = `Approved and not yet paid are ${formatRupiah(due)}; got ${formatRupiah(amount)}.`;
    throw ruleViolated(RuleCode.CLAIM_AMOUNT_DIFFERS, message);
  }
}
ClaimSchema.setClass(Claim);
