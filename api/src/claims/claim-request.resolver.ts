import { Arg, Authorized, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { Context, LocalDateScalar, Permission, type LocalDate } from '../kernel/index.js';
import { requestDocuments } from './claim-request.writes.js';
import { Claim } from './claim.entity.js';

/** What the family is asked for. */
@Resolver(() => Claim)
export class ClaimRequestResolver {
  @Authorized(Permission.CLAIM_REPORT)
  @Mutation(() => Claim, {
    description:
      'Asks the family at once for every required document that is missing: the claim waits for them from today, and whoever took the report and the officer of the group get the list with what is taken in place of each. CONFLICT when the claim changed meanwhile. Rules: CLAIM_DOCUMENTS_PRESENT when nothing is missing, CLAIM_HELD, CLAIM_HOLD_TOO_LONG, CLAIM_ILLEGAL_STEP once the claim is verified.',
  })
  claimRequestDocuments(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the claim.' }) id: string,
    @Arg('expectedVersion', () => Int, { description: 'The version the caller saw.' })
    expectedVersion: number,
    @Arg('untilOn', () => LocalDateScalar, {
      description: 'Day by which they are asked to bring it, today or up to 30 days later.',
    })
    untilOn: LocalDate,
  ): Promise<Claim> {
    return ctx.write((unit) => requestDocuments(unit, { id, expectedVersion }, untilOn));
  }
}
