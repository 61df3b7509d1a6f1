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
import {
  Context,
  DateTimeScalar,
  listOf,
  listType,
  PageInput,
  Permission,
  RupiahScalar,
  SortDirection,
  type Listed,
} from '../kernel/index.js';
import { Meeting } from '../meetings/index.js';
import { User } from '../staff/index.js';
import { CashCount, CashDenomination } from './cash-count.entity.js';
import { CashCountFilter, MeetingCashCountInput } from './cash-count.inputs.js';
import { cashCountsOf, cashCountWhere, cashKeyedOf, signatureOf } from './cash-count.queries.js';
import { CashPieces } from './cash-count.types.js';
import { countCash, signCash } from './cash-count.writes.js';

const CashCountList = listType('CashCountList', () => CashCount);

@Resolver(() => CashCount)
export class CashCountResolver {
  @Authorized(Permission.PREMIUM_READ)
  @Query(() => CashCountList, {
    description: 'The cash of meetings as it was last counted, the earliest count first.',
  })
  async cashCounts(
    @Ctx() ctx: Context,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('after', () => ID, { nullable: true, description: '`nextCursor` of an earlier page.' })
    after: string | null,
    @Arg('filter', () => CashCountFilter, { nullable: true, description: 'Which counts.' })
    filter: CashCountFilter | null,
  ): Promise<Listed<CashCount>> {
    const { ASC } = SortDirection;
    const sort = { column: 'counted_at', type: 'timestamptz', direction: ASC } as const;
    const where = cashCountWhere(filter);
    return listOf(await ctx.read(), CashCount, { page, after, sort, where });
  }

  @Authorized(Permission.PREMIUM_RECORD)
  @Mutation(() => CashCount, {
    description:
      'Records the cash of a meeting that was held as it was counted; a second count replaces the first and says why. Safe to send again under the same key. Rules: MEETING_NOT_HELD, CASH_ALREADY_COUNTED, CASH_PIECES_DIFFER, CASH_DIFFERENCE_UNEXPLAINED, REQUEST_KEY_REUSED.',
  })
  meetingCashCount(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the meeting.' }) id: string,
    @Arg('input', () => MeetingCashCountInput, { description: 'The count.' })
    input: MeetingCashCountInput,
  ): Promise<CashCount> {
    return ctx.write((unit) => countCash(unit, id, input));
  }

  @Authorized(Permission.CASH_SIGN)
  @Mutation(() => CashCount, {
    description:
      'Signs for the cash of a meeting as a second person. Signing again changes nothing. Rules: CASH_SAME_PERSON, CASH_ALREADY_SIGNED, CASH_COUNT_REPLACED.',
  })
  meetingCashSign(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the meeting.' }) id: string,
    @Arg('countId', () => ID, { description: 'Id of the count that the signer saw.' })
    countId: string,
  ): Promise<CashCount> {
    return ctx.write((unit) => signCash(unit, id, countId));
  }

  @FieldResolver(() => [CashPieces], {
    description: 'Notes and coins, the largest first; none when only the total was counted.',
  })
  denominations(@Root() { pieces }: CashCount): CashPieces[] {
    return Object.values(CashDenomination).flatMap((denomination) => {
      const count = pieces?.[denomination.replace('RP_', '')] ?? 0;
      return count > 0 ? [{ denomination, count }] : [];
    });
  }

  @FieldResolver(() => Meeting, { description: 'The meeting whose cash it is.' })
  meeting(@Root() count: CashCount, @Ctx() ctx: Context): Promise<Meeting> {
    return ctx.the(Meeting, count.meetingId);
  }

  @FieldResolver(() => User, { description: 'Who counted it.' })
  countedBy(@Root() count: CashCount, @Ctx() ctx: Context): Promise<User> {
    return ctx.the(User, count.countedById);
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'The second person who signed for it; null when nobody did yet.',
  })
  async signedBy(@Root() count: CashCount, @Ctx() ctx: Context): Promise<User | null> {
    const signature = await signatureOf(ctx, count.id);
    return ctx.one(User, signature?.signedById ?? null);
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'When the second person signed; null before.',
  })
  async signedAt(@Root() count: CashCount, @Ctx() ctx: Context): Promise<Date | null> {
    return (await signatureOf(ctx, count.id))?.signedAt ?? null;
  }

  @FieldResolver(() => Boolean, {
    description: 'True when it differs from the cash keyed and nobody signed for it yet.',
  })
  async needsSignature(@Root() count: CashCount, @Ctx() ctx: Context): Promise<boolean> {
    return count.difference !== 0 && (await signatureOf(ctx, count.id)) === null;
  }
}

/** What the counting of cash adds to a meeting. */
@Resolver(() => Meeting)
export class MeetingCashResolver {
  @Authorized(Permission.PREMIUM_READ)
  @FieldResolver(() => RupiahScalar, {
    description:
      'Cash premiums on record for the meeting at this moment, reversals taken off, in whole rupiah.',
  })
  cashKeyed(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<number> {
    return cashKeyedOf(ctx, meeting.id);
  }

  @Authorized(Permission.PREMIUM_READ)
  @FieldResolver(() => CashCount, {
    nullable: true,
    description: 'The cash as it was last counted; null while nobody counted it.',
  })
  async cashCount(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<CashCount | null> {
    const [latest] = await cashCountsOf(ctx, meeting.id);
    return latest ?? null;
  }

  @Authorized(Permission.PREMIUM_READ)
  @FieldResolver(() => [CashCount], {
    description: 'Every count of the cash, the latest first; each replaces the one after it.',
  })
  cashCounts(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<CashCount[]> {
    return cashCountsOf(ctx, meeting.id);
  }
}
