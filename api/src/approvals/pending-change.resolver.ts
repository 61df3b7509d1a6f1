import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import {
  Context,
  DomainError,
  listOf,
  listType,
  PageInput,
  Permission,
  RuleCode,
  SortDirection,
  type Listed,
} from '../kernel/index.js';
import { Role, User } from '../staff/index.js';
import {
  PendingChangeApproveInput,
  PendingChangeFilter,
  PendingChangeRejectInput,
  PendingChangeSort,
  PendingChangeSortField,
  PendingChangeWithdrawInput,
} from './change.inputs.js';
import { changeWhere } from './change.queries.js';
import { approveChange, rejectChange, withdrawChange } from './change.writes.js';
import { rolesThatApprove } from './limits.js';
import { PendingChange } from './pending-change.entity.js';

const PendingChangeList = listType('PendingChangeList', () => PendingChange);
const COLUMNS = {
  [PendingChangeSortField.PROPOSED_AT]: { column: 'proposed_at', type: 'timestamptz' },
  [PendingChangeSortField.AMOUNT]: { column: 'amount', type: 'bigint' },
} as const;
const ID_TEXT = 'Id of the change.';
const VERSION = 'The version the caller saw.';

@Resolver(() => PendingChange)
export class PendingChangeResolver {
  @Authorized(Permission.PREMIUM_READ)
  @Query(() => PendingChangeList, {
    description:
      'Changes of money that need or had a second person, the latest first unless asked otherwise.',
  })
  async pendingChanges(
    @Ctx() ctx: Context,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('after', () => ID, { nullable: true, description: '`nextCursor` of an earlier page.' })
    after: string | null,
    @Arg('sort', () => PendingChangeSort, { nullable: true, description: 'Order.' })
    sort: InstanceType<typeof PendingChangeSort> | null,
    @Arg('filter', () => PendingChangeFilter, { nullable: true, description: 'Which changes.' })
    filter: PendingChangeFilter | null,
  ): Promise<Listed<PendingChange>> {
    const where = changeWhere(filter, ctx.viewer);
    const column = COLUMNS[sort?.field ?? PendingChangeSortField.PROPOSED_AT];
    const order = { ...column, direction: sort?.direction ?? SortDirection.DESC };
    return listOf(await ctx.read(), PendingChange, { page, after, sort: order, where });
  }

  @Authorized(Permission.PREMIUM_READ)
  @Query(() => PendingChange, {
    nullable: true,
    description: 'One change, or null when absent or invisible.',
  })
  pendingChange(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: ID_TEXT }) id: string,
  ): Promise<PendingChange | null> {
    return ctx.record(PendingChange, id);
  }

  @Authorized(Permission.CHANGE_DECIDE)
  @Mutation(() => PendingChange, {
    description:
      'Approves a change and carries it out in the same moment. CONFLICT when it changed meanwhile. Rules: CHANGE_NOT_OPEN, CHANGE_SAME_PERSON, CHANGE_ABOVE_LIMIT, and those of the change itself.',
  })
  pendingChangeApprove(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: ID_TEXT }) id: string,
    @Arg('expectedVersion', () => Int, { description: VERSION }) expectedVersion: number,
    @Arg('input', () => PendingChangeApproveInput, { description: 'The approval.' })
    { note = null }: PendingChangeApproveInput,
  ): Promise<PendingChange> {
    return ctx.write(async (unit) =>
      approveChange(unit, await unit.lockVersion(PendingChange, id, expectedVersion), note),
    );
  }

  @Authorized(Permission.CHANGE_DECIDE)
  @Mutation(() => PendingChange, {
    description:
      'Rejects a change for good; nothing happens to the money. CONFLICT when it changed meanwhile. Rules: CHANGE_NOT_OPEN, CHANGE_SAME_PERSON, CHANGE_ABOVE_LIMIT.',
  })
  pendingChangeReject(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: ID_TEXT }) id: string,
    @Arg('expectedVersion', () => Int, { description: VERSION }) expectedVersion: number,
    @Arg('input', () => PendingChangeRejectInput, { description: 'The rejection.' })
    { reason }: PendingChangeRejectInput,
  ): Promise<PendingChange> {
    return ctx.write(async (unit) =>
      rejectChange(unit, await unit.lockVersion(PendingChange, id, expectedVersion), reason),
    );
  }

  @Authorized(Permission.PREMIUM_RECORD, Permission.CHANGE_DECIDE)
  @Mutation(() => PendingChange, {
    description:
      'Takes a proposal back. CONFLICT when it changed meanwhile. Rules: CHANGE_NOT_OPEN, CHANGE_OF_ANOTHER.',
  })
  pendingChangeWithdraw(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: ID_TEXT }) id: string,
    @Arg('expectedVersion', () => Int, { description: VERSION }) expectedVersion: number,
    @Arg('input', () => PendingChangeWithdrawInput, { nullable: true, description: 'Why.' })
    input: PendingChangeWithdrawInput | null,
  ): Promise<PendingChange> {
    return ctx.write(async (unit) => {
      const change = await unit.lockVersion(PendingChange, id, expectedVersion);
      return withdrawChange(unit, change, input?.reason ?? null);
    });
  }

  @FieldResolver(() => User, { description: 'Who proposed it.' })
  proposedBy(@Root() change: PendingChange, @Ctx() ctx: Context): Promise<User> {
    return ctx.the(User, change.proposedById);
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who decided it or took it back; null while it waits.',
  })
  decidedBy(@Root() change: PendingChange, @Ctx() ctx: Context): Promise<User | null> {
    return ctx.one(User, change.decidedById);
  }

  @FieldResolver(() => [Role], {
    description: 'The roles that may approve a change of this kind and amount.',
  })
  deciders(@Root() { kind, amount }: PendingChange): Role[] {
    return rolesThatApprove(kind, amount);
  }

  @FieldResolver(() => RuleCode, {
    nullable: true,
    description: 'Why the viewer may not decide it; null when they may.',
  })
  undecidableBecause(@Root() change: PendingChange, @Ctx() { viewer }: Context): RuleCode | null {
    try {
      change.requireDecidableBy(viewer);
      return null;
    } catch (error) {
      if (error instanceof DomainError && error.rule !== null) return error.rule;
      throw error;
    }
  }
}
