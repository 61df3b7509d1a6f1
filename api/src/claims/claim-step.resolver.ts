import { Arg, Authorized, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { Context } from '../kernel/index.js';
import { ACTION_PERMISSIONS as MAY } from './claim-actions.js';
import { appealClaim, rejectClaim } from './claim-decision.writes.js';
import { disburseClaim } from './claim-payment.writes.js';
import { confirmReceipt } from './claim-receipt.writes.js';
import { takeStep } from './claim-step.writes.js';
import { requireCoverKept } from './claim-cover.writes.js';
import { Claim } from './claim.entity.js';
import {
  ClaimAppealInput,
  ClaimApproveInput,
  ClaimConfirmReceiptInput,
  ClaimDisburseInput,
  ClaimRejectInput,
  ClaimStepInput,
} from './claim.inputs.js';
import { ClaimAction as A } from './claim.transitions.js';

/** Rules that every step can run into. */
const RULES =
  'CONFLICT when the claim changed meanwhile. Rules: CLAIM_ILLEGAL_STEP, DATE_IN_FUTURE, DATE_OUT_OF_ORDER';
const ID_OF_CLAIM = { description: 'Id of the claim.' };
const SEEN = { description: 'The version the caller saw.' };
const INPUT = { description: 'The step.' };

@Resolver()
export class ClaimStepsResolver {
  @Authorized(MAY.COMPLETE_DOCUMENTS)
  @Mutation(() => Claim, {
    description: `Declares the documents complete. ${RULES}, CLAIM_DOCUMENTS_MISSING with the name of each.`,
  })
  claimCompleteDocuments(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, ID_OF_CLAIM) id: string,
    @Arg('expectedVersion', () => Int, SEEN) expectedVersion: number,
    @Arg('input', () => ClaimStepInput, INPUT) input: ClaimStepInput,
  ): Promise<Claim> {
    const record = { ...input, action: A.COMPLETE_DOCUMENTS };
    return ctx.write((unit) =>
      takeStep(unit, { id, expectedVersion }, record, (claim, turn, documents) =>
        claim.completeDocuments(turn, documents),
      ),
    );
  }

  @Authorized(MAY.VERIFY)
  @Mutation(() => Claim, {
    description: `Confirms the facts of a complete file. ${RULES}, CLAIM_DOCUMENTS_MISSING, CLAIM_NOT_COVERED when cover was lost since the report.`,
  })
  claimVerify(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, ID_OF_CLAIM) id: string,
    @Arg('expectedVersion', () => Int, SEEN) expectedVersion: number,
    @Arg('input', () => ClaimStepInput, INPUT) input: ClaimStepInput,
  ): Promise<Claim> {
    const record = { ...input, action: A.VERIFY };
    return ctx.write((unit) =>
      takeStep(unit, { id, expectedVersion }, record, (claim, turn, documents) => {
        claim.verify(turn, documents);
        return requireCoverKept(unit, claim);
      }),
    );
  }

  @Authorized(MAY.APPROVE)
  @Mutation(() => Claim, {
    description: `Approves an amount up to the benefit. Not by who reported, verified or rejected it. ${RULES}, CLAIM_SAME_PERSON, CLAIM_AMOUNT_TOO_HIGH, CLAIM_BELOW_ADVANCE, CLAIM_NOT_COVERED when cover was lost since the report.`,
  })
  claimApprove(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, ID_OF_CLAIM) id: string,
    @Arg('expectedVersion', () => Int, SEEN) expectedVersion: number,
    @Arg('input', () => ClaimApproveInput, INPUT) input: ClaimApproveInput,
  ): Promise<Claim> {
    const record = { ...input, action: A.APPROVE };
    return ctx.write((unit) =>
      takeStep(unit, { id, expectedVersion }, record, (claim, turn) => {
        claim.approve(turn, input.amount);
        return requireCoverKept(unit, claim);
      }),
    );
  }

  @Authorized(MAY.REJECT)
  @Mutation(() => Claim, {
    description: `Rejects a claim that is not approved. An appeal not by who rejected before. A death stays on record, unless the reason is EVENT_DID_NOT_HAPPEN. ${RULES}, CLAIM_SAME_PERSON, FAMILY_CARD_ALREADY_INSURED when another of the family has taken the place.`,
  })
  claimReject(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, ID_OF_CLAIM) id: string,
    @Arg('expectedVersion', () => Int, SEEN) expectedVersion: number,
    @Arg('input', () => ClaimRejectInput, INPUT) input: ClaimRejectInput,
  ): Promise<Claim> {
    return ctx.write((unit) => rejectClaim(unit, { id, expectedVersion }, input));
  }

  @Authorized(MAY.APPEAL)
  @Mutation(() => Claim, {
    description: `Takes a rejected claim up again, to be verified and decided anew. A death that was said not to have happened is on record again. ${RULES}.`,
  })
  claimAppeal(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, ID_OF_CLAIM) id: string,
    @Arg('expectedVersion', () => Int, SEEN) expectedVersion: number,
    @Arg('input', () => ClaimAppealInput, INPUT) input: ClaimAppealInput,
  ): Promise<Claim> {
    return ctx.write((unit) => appealClaim(unit, { id, expectedVersion }, input));
  }

  @Authorized(MAY.DISBURSE)
  @Mutation(() => Claim, {
    description: `Pays the approved amount, less an advance, out of the claim fund, and books it. Not by who verified or approved it. Safe to send again under the same key. ${RULES}, CLAIM_SAME_PERSON, CLAIM_AMOUNT_DIFFERS, REQUEST_KEY_REUSED.`,
  })
  claimDisburse(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, ID_OF_CLAIM) id: string,
    @Arg('expectedVersion', () => Int, SEEN) expectedVersion: number,
    @Arg('input', () => ClaimDisburseInput, INPUT) input: ClaimDisburseInput,
  ): Promise<Claim> {
    return ctx.write((unit) => disburseClaim(unit, { id, expectedVersion }, input));
  }

  @Authorized(MAY.CONFIRM_RECEIPT)
  @Mutation(() => Claim, {
    description: `Ends a claim: the family has the money, and it says so with its code, or a witness does. Not by who paid it, and with the code not by who gave it out. ${RULES}, CLAIM_SAME_PERSON, CLAIM_NEEDS_WITNESS, CLAIM_WITNESS_INVOLVED, CLAIM_CODE_WRONG, CLAIM_CODE_THROTTLED after five wrong codes, CLAIM_COMPLAINT_OPEN without the code while a complaint is open, CLAIM_AMOUNT_TOO_HIGH, CLAIM_RECEIPT_SHORT.`,
  })
  claimConfirmReceipt(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, ID_OF_CLAIM) id: string,
    @Arg('expectedVersion', () => Int, SEEN) expectedVersion: number,
    @Arg('input', () => ClaimConfirmReceiptInput, INPUT) input: ClaimConfirmReceiptInput,
  ): Promise<Claim> {
    return confirmReceipt(ctx, { id, expectedVersion }, input);
  }
}
