import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Group } from '../groups/index.js';
import {
  Context,
  listOf,
  listType,
  manyOf,
  PageInput,
  Permission,
  SortDirection,
  Where,
  type Listed,
} from '../kernel/index.js';
import { Cohort } from '../programmes/index.js';
import { MembershipFilter, MembershipSort } from './enrolment.inputs.js';
import { Membership } from './membership.entity.js';
import { Participant } from './participant.entity.js';
import { EnrolmentStatus } from './participant.enums.js';
import { arrearsMembersOf, enrolmentCountsOf } from './participant-counts.queries.js';

const MembershipList = listType('MembershipList', () => Membership);

@Resolver(() => Membership)
export class MembershipResolver {
  @Authorized(Permission.PARTICIPANT_READ)
  @Query(() => MembershipList, { description: 'Memberships, by day of joining.' })
  async memberships(
    @Ctx() ctx: Context,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('after', () => ID, { nullable: true, description: '`nextCursor` of an earlier page.' })
    after: string | null,
    @Arg('sort', () => MembershipSort, { nullable: true, description: 'Order.' })
    sort: InstanceType<typeof MembershipSort> | null,
    @Arg('filter', () => MembershipFilter, { nullable: true, description: 'Which memberships.' })
    filter: MembershipFilter | null,
  ): Promise<Listed<Membership>> {
    const where = new Where()
      .ids(filter?.ids)
      .id('t.group_id', filter?.groupId)
      .id('t.participant_id', filter?.participantId)
      .equals('(t.left_on is null)', filter?.isCurrent);
    const order = {
      column: 'joined_on',
      type: 'date',
      direction: sort?.direction ?? SortDirection.ASC,
    } as const;
    return listOf(await ctx.read(), Membership, { page, after, sort: order, where });
  }

  @FieldResolver(() => Group, { description: 'The group.' })
  group(@Root() membership: Membership, @Ctx() ctx: Context): Promise<Group> {
    return ctx.the(Group, membership.groupId);
  }

  @Authorized(Permission.PARTICIPANT_READ)
  @FieldResolver(() => Participant, { description: 'The participant.' })
  participant(@Root() membership: Membership, @Ctx() ctx: Context): Promise<Participant> {
    return ctx.the(Participant, membership.participantId);
  }
}

@Resolver(() => Group)
export class GroupMembersResolver {
  @Authorized(Permission.PARTICIPANT_READ)
  @FieldResolver(() => [Membership], { description: 'Present members, by day of joining.' })
  memberships(@Root() group: Group, @Ctx() ctx: Context): Promise<Membership[]> {
    return manyOf(ctx, Membership, 'group_id', group.id, {
      order: 't.joined_on, t.id',
      condition: 't.left_on is null',
    });
  }

  @FieldResolver(() => Int, { description: 'Number of present members.' })
  async membersCount(@Root() group: Group, @Ctx() ctx: Context): Promise<number> {
    return (await arrearsMembersOf(ctx, group.id)).members;
  }

  @FieldResolver(() => Int, { description: 'Present members with at least one overdue month.' })
  async arrearsCount(@Root() group: Group, @Ctx() ctx: Context): Promise<number> {
    return (await arrearsMembersOf(ctx, group.id)).inArrears;
  }
}

@ObjectType({ description: 'How many enrolments of a cohort stand so.' })
class EnrolmentCount {
  @Field(() => EnrolmentStatus, { description: 'Where they stand.' })
  status!: EnrolmentStatus;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@Resolver(() => Cohort)
export class CohortEnrolmentsResolver {
  @FieldResolver(() => [EnrolmentCount], {
    description: 'Enrolments by status; a status without any is left out.',
  })
  enrolmentCounts(@Root() cohort: Cohort, @Ctx() ctx: Context): Promise<EnrolmentCount[]> {
    return enrolmentCountsOf(ctx, cohort.id);
  }
}
