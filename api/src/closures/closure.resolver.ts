import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import {
  Context,
  listOf,
  listType,
  LocalDateScalar,
  PageInput,
  Permission,
  SortDirection,
  type Listed,
  type LocalDate,
} from '../kernel/index.js';
import { Closure } from './closure.entity.js';
import { ClosureAddInput, ClosureFilter, ClosureSort } from './closure.inputs.js';
import { closureWhere, ownDaysOff } from './closure.queries.js';
import { addClosure, retireClosure } from './closure.writes.js';
import { DayOff } from './day-off.js';

const ClosureList = listType('ClosureList', () => Closure);

@Resolver(() => Closure)
export class ClosureResolver {
  @Authorized(Permission.MEETING_READ)
  @Query(() => [DayOff], {
    description:
      'The days off of the viewer’s institution in a period of at most 400 days, in their order: public holidays, joint leave and closures.',
  })
  daysOff(
    @Ctx() ctx: Context,
    @Arg('from', () => LocalDateScalar, { description: 'First day.' }) from: LocalDate,
    @Arg('to', () => LocalDateScalar, { description: 'Last day, included.' }) to: LocalDate,
  ): Promise<DayOff[]> {
    return ownDaysOff(ctx, from, to);
  }

  @Authorized(Permission.MEETING_READ)
  @Query(() => ClosureList, {
    description: 'Closures entered by hand, the earliest first unless asked otherwise.',
  })
  async closures(
    @Ctx() ctx: Context,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('after', () => ID, { nullable: true, description: '`nextCursor` of an earlier page.' })
    after: string | null,
    @Arg('sort', () => ClosureSort, { nullable: true, description: 'Order.' })
    sort: InstanceType<typeof ClosureSort> | null,
    @Arg('filter', () => ClosureFilter, { nullable: true, description: 'Which closures.' })
    filter: ClosureFilter | null,
  ): Promise<Listed<Closure>> {
    const direction = sort?.direction ?? SortDirection.ASC;
    const order = { column: 'from_on', type: 'date', direction } as const;
    const where = closureWhere(filter);
    return listOf(await ctx.read(), Closure, { page, after, sort: order, where });
  }

  @Authorized(Permission.MEETING_WRITE)
  @Mutation(() => Closure, {
    description:
      'Enters days into the calendar. Meetings that are planned stay where they are; they show as clashes. Rules: CLOSURE_OVERLAPS, DATE_OUT_OF_ORDER.',
  })
  closureAdd(
    @Ctx() ctx: Context,
    @Arg('input', () => ClosureAddInput, { description: 'The days.' }) input: ClosureAddInput,
  ): Promise<Closure> {
    return ctx.write((unit) => addClosure(unit, input));
  }

  @Authorized(Permission.MEETING_WRITE)
  @Mutation(() => Closure, {
    description:
      'Takes a closure back: its days count as if it had not been entered. Rule: CLOSURE_RETIRED.',
  })
  closureRetire(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the closure.' }) id: string,
    @Arg('expectedVersion', () => Int, { description: 'The version the caller saw.' })
    expectedVersion: number,
  ): Promise<Closure> {
    return ctx.write(async (unit) =>
      retireClosure(unit, await unit.lockVersion(Closure, id, expectedVersion)),
    );
  }
}
