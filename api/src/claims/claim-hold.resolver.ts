import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Resolver,
  Root,
} from 'type-graphql';
import { daysOffKnown } from '../closures/index.js';
import { Context, Permission } from '../kernel/index.js';
import { attributeDays } from './claim-days.js';
import { dossierOf } from './claim-dossier.queries.js';
import { ClaimHold } from './claim-hold.entity.js';
import { ClaimHoldInput } from './claim-hold.inputs.js';
import { holdClaim, resumeClaim } from './claim-hold.writes.js';
import { Claim } from './claim.entity.js';
import { ClaimDays } from './claim-days.types.js';
import { workingDaysBy } from './working-days.js';

const MAY_HOLD = [
  Permission.CLAIM_REPORT,
  Permission.CLAIM_VERIFY,
  Permission.CLAIM_DECIDE,
  Permission.CLAIM_DISBURSE,
] as const;

/** For what a claim waits, and with whom its days lie. */
@Resolver(() => Claim)
export class ClaimHoldResolver {
  @Authorized(...MAY_HOLD)
  @Mutation(() => Claim, {
    description:
      'Says from today on for what a claim waits; the next step ends it, or its last day. Due dates stay. CONFLICT when the claim changed meanwhile. Rules: CLAIM_HELD, CLAIM_HOLD_TOO_LONG, CLAIM_ILLEGAL_STEP for a claim that is settled.',
  })
  claimHold(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the claim.' }) id: string,
    @Arg('expectedVersion', () => Int, { description: 'The version the caller saw.' })
    expectedVersion: number,
    @Arg('input', () => ClaimHoldInput, { description: 'For what, and until when.' })
    input: ClaimHoldInput,
  ): Promise<Claim> {
    return ctx.write((unit) => holdClaim(unit, { id, expectedVersion }, input));
  }

  @Authorized(...MAY_HOLD)
  @Mutation(() => Claim, {
    description:
      'Makes an end of what a claim waits for. CONFLICT when the claim changed meanwhile. Rules: CLAIM_NOT_HELD.',
  })
  claimResume(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the claim.' }) id: string,
    @Arg('expectedVersion', () => Int, { description: 'The version the caller saw.' })
    expectedVersion: number,
  ): Promise<Claim> {
    return ctx.write((unit) => resumeClaim(unit, { id, expectedVersion }));
  }

  @Authorized(Permission.CLAIM_READ)
  @FieldResolver(() => ClaimHold, {
    nullable: true,
    description: 'For what it waits today; null when it is with the usual one.',
  })
  async currentHold(@Root() claim: Claim, @Ctx() ctx: Context): Promise<ClaimHold | null> {
    const { holds } = await dossierOf(ctx, claim.id);
    return holds.find((hold) => hold.isOn(ctx.today)) ?? null;
  }

  @Authorized(Permission.CLAIM_READ)
  @FieldResolver(() => [ClaimDays], {
    description:
      'Every day from the event until the end of the claim, or today, with exactly one party: who had it when the day ended. They add up to `settlementDays`.',
  })
  async days(@Root() claim: Claim, @Ctx() ctx: Context): Promise<ClaimDays[]> {
    const { history: steps, holds, isTransfer } = await dossierOf(ctx, claim.id);
    const daysOff = await daysOffKnown(ctx, claim.institutionId);
    const { eventOn, reportedOn } = claim;
    const held = holds.map((hold) => hold.days());
    const history = { eventOn, reportedOn, steps, isTransfer, holds: held };
    return attributeDays(
      history,
      ctx.today,
      workingDaysBy((day) => daysOff(day) !== null),
    );
  }
}
