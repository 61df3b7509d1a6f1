import { Arg, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Institution } from '../institutions/index.js';
import {
  Context,
  listOf,
  listType,
  PageInput,
  Permission,
  SortDirection,
  type Listed,
} from '../kernel/index.js';
import { Meeting } from '../meetings/index.js';
import { Beneficiary, Enrolment, Participant } from '../participants/index.js';
import { Role, User } from '../staff/index.js';
import { nextActions, waitingFor } from './claim-actions.js';
import { readClock } from './claim-clock.js';
import { ClaimDocument } from './claim-document.entity.js';
import { dossierOf } from './claim-dossier.queries.js';
import { ClaimFilter, ClaimSort, ClaimSortField } from './claim-list.inputs.js';
import { ClaimStep } from './claim-step.entity.js';
import { Claim } from './claim.entity.js';
import { claimsWanted, countStages } from './claim.queries.js';
import { ClaimClock, ClaimNextAction, ClaimStageCount } from './claim.types.js';

const ClaimList = listType('ClaimList', () => Claim);
const COLUMNS = {
  [ClaimSortField.DUE_ON]: { column: 'due_on', type: 'date' },
  [ClaimSortField.REPORTED_ON]: { column: 'reported_on', type: 'date' },
  [ClaimSortField.EVENT_ON]: { column: 'event_on', type: 'date' },
  [ClaimSortField.NUMBER]: { column: 'number', type: 'text' },
} as const;

@Authorized(Permission.CLAIM_READ)
@Resolver(() => Claim)
export class ClaimResolver {
  @Query(() => ClaimList, {
    description: 'Claims, the first due first unless asked otherwise.',
  })
  async claims(
    @Ctx() ctx: Context,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('after', () => ID, { nullable: true, description: '`nextCursor` of an earlier page.' })
    after: string | null,
    @Arg('sort', () => ClaimSort, { nullable: true, description: 'Order.' })
    sort: InstanceType<typeof ClaimSort> | null,
    @Arg('filter', () => ClaimFilter, { nullable: true, description: 'Which claims.' })
    filter: ClaimFilter | null,
  ): Promise<Listed<Claim>> {
    const where = await claimsWanted(ctx, filter);
    const column = COLUMNS[sort?.field ?? ClaimSortField.DUE_ON];
    const order = { ...column, direction: sort?.direction ?? SortDirection.ASC };
    return listOf(await ctx.read(), Claim, { page, after, sort: order, where });
  }

  @Query(() => Claim, {
    nullable: true,
    description: 'One claim, or null when absent or invisible.',
  })
  claim(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the claim.' }) id: string,
  ): Promise<Claim | null> {
    return ctx.record(Claim, id);
  }

  @Query(() => [ClaimStageCount], {
    description: 'How many claims stand at each stage; stages without any are left out.',
  })
  claimStageCounts(
    @Ctx() ctx: Context,
    @Arg('filter', () => ClaimFilter, { nullable: true, description: 'Which claims.' })
    filter: ClaimFilter | null,
  ): Promise<ClaimStageCount[]> {
    return countStages(ctx, filter);
  }

  @FieldResolver(() => Institution, { description: 'The institution that pays it.' })
  institution(@Root() claim: Claim, @Ctx() ctx: Context): Promise<Institution> {
    return ctx.the(Institution, claim.institutionId);
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: 'The meeting at which it was reported; null when elsewhere.',
  })
  reportedAtMeeting(@Root() claim: Claim, @Ctx() ctx: Context): Promise<Meeting | null> {
    return ctx.one(Meeting, claim.reportedAtMeetingId);
  }

  @FieldResolver(() => Participant, { description: 'Whom it befell.' })
  participant(@Root() claim: Claim, @Ctx() ctx: Context): Promise<Participant> {
    return ctx.the(Participant, claim.participantId);
  }

  @FieldResolver(() => Enrolment, { description: 'The enrolment that covers it.' })
  enrolment(@Root() claim: Claim, @Ctx() ctx: Context): Promise<Enrolment> {
    return ctx.the(Enrolment, claim.enrolmentId);
  }

  @FieldResolver(() => Beneficiary, {
    nullable: true,
    description: 'Who gets the money; null when the participant does.',
  })
  beneficiary(@Root() claim: Claim, @Ctx() ctx: Context): Promise<Beneficiary | null> {
    return ctx.one(Beneficiary, claim.beneficiaryId);
  }

  @FieldResolver(() => Beneficiary, {
    nullable: true,
    description: 'The heir who reported it; null when somebody else did.',
  })
  reporterHeir(@Root() claim: Claim, @Ctx() ctx: Context): Promise<Beneficiary | null> {
    return ctx.one(Beneficiary, claim.reporterHeirId);
  }

  @FieldResolver(() => ClaimClock, { description: 'How it stands against its due date today.' })
  async clock(@Root() claim: Claim, @Ctx() ctx: Context): Promise<ClaimClock> {
    const { history: steps, levels } = await dossierOf(ctx, claim.id);
    const { eventOn, reportedOn } = claim;
    return readClock({ eventOn, reportedOn, steps }, levels, ctx.today);
  }

  @FieldResolver(() => [ClaimNextAction], {
    description: 'Every step, in order, with what keeps the viewer from taking it now.',
  })
  async nextActions(@Root() claim: Claim, @Ctx() ctx: Context): Promise<ClaimNextAction[]> {
    const { history, documents } = await dossierOf(ctx, claim.id);
    const { institutionId, stage } = claim;
    return nextActions({ institutionId, stage, history, documents }, ctx.viewer, ctx.today);
  }

  @FieldResolver(() => Role, {
    nullable: true,
    description: 'The role that is to act next; null once received or rejected.',
  })
  waitingFor(@Root() claim: Claim): Role | null {
    return waitingFor(claim.stage);
  }

  @FieldResolver(() => [ClaimDocument], {
    description: 'Checklist of its cause, the required documents first.',
  })
  async documents(@Root() claim: Claim, @Ctx() ctx: Context): Promise<ClaimDocument[]> {
    return (await dossierOf(ctx, claim.id)).documents;
  }

  @FieldResolver(() => [ClaimStep], { description: 'What was done, the report first.' })
  async steps(@Root() claim: Claim, @Ctx() ctx: Context): Promise<ClaimStep[]> {
    return (await dossierOf(ctx, claim.id)).steps;
  }
}

/** What a step refers to. */
@Authorized(Permission.CLAIM_READ)
@Resolver(() => ClaimStep)
export class ClaimStepResolver {
  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who entered it; null for the family itself, on its page.',
  })
  recordedBy(@Root() step: ClaimStep, @Ctx() ctx: Context): Promise<User | null> {
    return ctx.one(User, step.recordedById);
  }
}
