import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { ChangeKind, ChangeState, PendingChange } from '../approvals/index.js';
import { Context, manyOf, Permission } from '../kernel/index.js';
import { Cohort } from '../programmes/index.js';
import { claimFundOf } from './claim-fund.queries.js';
import { ClaimFund } from './claim-fund.types.js';
import { FundTranche } from './fund-tranche.entity.js';
import { FundTrancheProposeInput } from './fund.inputs.js';
import { proposeTranche } from './fund.writes.js';

@Resolver(() => ClaimFund)
export class ClaimFundResolver {
  @Authorized(Permission.LEDGER_READ)
  @Query(() => ClaimFund, {
    nullable: true,
    description: 'The claim fund of a cohort, or null when the cohort is absent or invisible.',
  })
  claimFund(
    @Ctx() ctx: Context,
    @Arg('cohortId', () => ID, { description: 'Id of the cohort.' }) cohortId: string,
  ): Promise<ClaimFund | null> {
    return claimFundOf(ctx, cohortId);
  }

  @Authorized(Permission.CLAIM_DISBURSE, Permission.CHANGE_DECIDE)
  @Mutation(() => PendingChange, {
    description:
      'Proposes to book money from the State into a claim fund; a second person approves it, and then it stands on the bank account of the fund. Rules: DATE_IN_FUTURE, FUND_TRANCHE_KNOWN, CHANGE_PENDING (one may wait per cohort).',
  })
  fundTranchePropose(
    @Ctx() ctx: Context,
    @Arg('input', () => FundTrancheProposeInput, { description: 'The tranche.' })
    input: FundTrancheProposeInput,
  ): Promise<PendingChange> {
    return ctx.write((unit) => proposeTranche(unit, input));
  }

  @FieldResolver(() => Cohort, { description: 'Whose claims it is for.' })
  cohort(@Root() fund: ClaimFund, @Ctx() ctx: Context): Promise<Cohort> {
    return ctx.the(Cohort, fund.cohortId);
  }

  @FieldResolver(() => [FundTranche], { description: 'The tranches, the latest first.' })
  tranches(@Root() fund: ClaimFund, @Ctx() ctx: Context): Promise<FundTranche[]> {
    const order = 't.received_on desc, t.id desc';
    return manyOf(ctx, FundTranche, 'cohort_id', fund.cohortId, { order });
  }

  @FieldResolver(() => PendingChange, {
    nullable: true,
    description: 'The tranche that waits for a second person; null when none does.',
  })
  async pendingTranche(
    @Root() fund: ClaimFund,
    @Ctx() ctx: Context,
  ): Promise<PendingChange | null> {
    const condition = `t.kind = '${ChangeKind.FUND_TRANCHE}' and t.state = '${ChangeState.PROPOSED}'`;
    const waiting = await manyOf(ctx, PendingChange, 'subject_id', fund.cohortId, {
      order: 't.proposed_at',
      condition,
    });
    return waiting[0] ?? null;
  }
}

@Resolver(() => FundTranche)
export class FundTrancheResolver {
  @FieldResolver(() => PendingChange, { description: 'Who proposed and who approved it.' })
  change(@Root() tranche: FundTranche, @Ctx() ctx: Context): Promise<PendingChange> {
    return ctx.the(PendingChange, tranche.changeId);
  }
}
