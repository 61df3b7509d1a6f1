import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { ChangeKind, ChangeState, PendingChange } from '../approvals/index.js';
import { Context, manyOf, Permission, RupiahScalar } from '../kernel/index.js';
import { advanceMax, advanceState } from './claim-advance.js';
import { ClaimAdvanceEndInput, ClaimAdvanceInput } from './claim-advance.inputs.js';
import { ClaimAdvancePaid } from './claim-advance.types.js';
import { proposeAdvance, proposeAdvanceEnd } from './claim-advance.writes.js';
import { dossierOf } from './claim-dossier.queries.js';
import { Claim } from './claim.entity.js';

const ID_OF_CLAIM = { description: 'Id of the claim.' };
const KINDS = [ChangeKind.CLAIM_ADVANCE, ChangeKind.CLAIM_ADVANCE_END];

/** Money ahead on a death: proposed by one, approved by another. */
@Resolver(() => Claim)
export class ClaimAdvanceResolver {
  @Authorized(Permission.CLAIM_REPORT, Permission.CLAIM_DISBURSE)
  @Mutation(() => PendingChange, {
    description:
      'Proposes to pay part of the benefit of a death ahead, once, before the claim is decided and up to what the programme says; a second person approves it, and in that moment it is booked as paid. The promise to the family goes on counting. Rules: CLAIM_ADVANCE_NOT_DUE, DATE_IN_FUTURE, DATE_OUT_OF_ORDER, CHANGE_PENDING; on approval also CLAIM_FUND_SHORT.',
  })
  claimAdvancePropose(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, ID_OF_CLAIM) id: string,
    @Arg('input', () => ClaimAdvanceInput, { description: 'The advance.' })
    input: ClaimAdvanceInput,
  ): Promise<PendingChange> {
    return ctx.write((unit) => proposeAdvance(unit, id, input));
  }

  @Authorized(Permission.CLAIM_REPORT, Permission.CLAIM_DISBURSE)
  @Mutation(() => PendingChange, {
    description:
      'Proposes that an advance on a rejected claim came back, or is written off; a second person approves it. Rules: CLAIM_ADVANCE_NOT_OUT, DATE_IN_FUTURE, DATE_OUT_OF_ORDER, CHANGE_PENDING.',
  })
  claimAdvanceEndPropose(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, ID_OF_CLAIM) id: string,
    @Arg('input', () => ClaimAdvanceEndInput, { description: 'How it ends.' })
    input: ClaimAdvanceEndInput,
  ): Promise<PendingChange> {
    return ctx.write((unit) => proposeAdvanceEnd(unit, id, input));
  }

  @Authorized(Permission.CLAIM_READ)
  @FieldResolver(() => ClaimAdvancePaid, {
    nullable: true,
    description: 'What was paid ahead; null when nothing was.',
  })
  async advance(@Root() claim: Claim, @Ctx() ctx: Context): Promise<ClaimAdvancePaid | null> {
    const { advance } = await dossierOf(ctx, claim.id);
    if (!advance) return null;
    const { outcome, ...paid } = advance;
    return { ...paid, state: advanceState(claim.stage, outcome) };
  }

  @Authorized(Permission.CLAIM_READ)
  @FieldResolver(() => RupiahScalar, {
    description:
      'Whole rupiah that can be paid ahead now: the programme’s rule DEATH_ADVANCE, and less than the benefit; 0 when no advance is possible.',
  })
  async advanceMax(@Root() claim: Claim, @Ctx() ctx: Context): Promise<number> {
    const { advance, deathAdvance } = await dossierOf(ctx, claim.id);
    const { cause, stage, claimedAmount } = claim;
    return advanceMax({ cause, stage, claimedAmount, hasAdvance: advance !== null }, deathAdvance);
  }

  @Authorized(Permission.CLAIM_READ)
  @FieldResolver(() => PendingChange, {
    nullable: true,
    description: 'What is proposed about an advance and waits for a second person; null: nothing.',
  })
  async pendingAdvance(@Root() claim: Claim, @Ctx() ctx: Context): Promise<PendingChange | null> {
    const kinds = KINDS.map((kind) => `'${kind}'`).join(', ');
    const condition = `t.kind in (${kinds}) and t.state = '${ChangeState.PROPOSED}'`;
    const order = 't.proposed_at';
    const waiting = await manyOf(ctx, PendingChange, 'subject_id', claim.id, { order, condition });
    return waiting[0] ?? null;
  }
}

/** Who stands behind an advance. */
@Authorized(Permission.CLAIM_READ)
@Resolver(() => ClaimAdvancePaid)
export class ClaimAdvancePaidResolver {
  @FieldResolver(() => PendingChange, { description: 'Who proposed and who approved it.' })
  change(@Root() { changeId }: ClaimAdvancePaid, @Ctx() ctx: Context): Promise<PendingChange> {
    return ctx.the(PendingChange, changeId);
  }
}
