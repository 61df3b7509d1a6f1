import { Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { daysOffKnown } from '../closures/index.js';
import { Group } from '../groups/index.js';
import { Context, Permission } from '../kernel/index.js';
import { Meeting } from '../meetings/index.js';
import { User } from '../staff/index.js';
import { readClock } from './claim-clock.js';
import { dossierOf, type ClaimDossier } from './claim-dossier.queries.js';
import { forecastOf } from './claim-forecast.js';
import { nextPersonOf, placeOf } from './claim-forecast.queries.js';
import { ClaimForecast, ClaimHandover } from './claim-forecast.types.js';
import { proposeHandover } from './claim-handover.js';
import { paceBookOf } from './claim-pace.queries.js';
import { isOpenStage, type OpenStage } from './claim-pace.js';
import { Claim } from './claim.entity.js';
import { ClaimStage } from './claim.transitions.js';

/** What is known of a claim before it is late. */
@Authorized(Permission.CLAIM_READ)
@Resolver(() => Claim)
export class ClaimForecastResolver {
  @FieldResolver(() => ClaimForecast, {
    nullable: true,
    description: 'When it will be received at the usual pace; null once received or rejected.',
  })
  async forecast(@Root() claim: Claim, @Ctx() ctx: Context): Promise<ClaimForecast | null> {
    const { stage, institutionId } = claim;
    if (!isOpenStage(stage)) return null;
    const [file, place] = await Promise.all([dossierOf(ctx, claim.id), placeOf(ctx, claim.id)]);
    const book = await paceBookOf(ctx, { institutionId, programmeId: place.programmeId });
    const open = openClaim(ctx, claim, stage, file);
    return { ...forecastOf(open, book.pacesFor(file.levels), ctx.today), basis: book.basis };
  }

  @FieldResolver(() => User, {
    nullable: true,
    description:
      'The one person to act next: the officer of the group, or the first by name who may take the step; null once received or rejected, and when nobody may.',
  })
  async nextPerson(@Root() claim: Claim, @Ctx() ctx: Context): Promise<User | null> {
    const { stage } = claim;
    if (!isOpenStage(stage)) return null;
    const { history } = await dossierOf(ctx, claim.id);
    return nextPersonOf(ctx, claim, stage, history);
  }

  @FieldResolver(() => ClaimHandover, {
    nullable: true,
    description:
      'How the money reaches the family in time; null unless it is approved or paid, and not yet received.',
  })
  async handover(@Root() claim: Claim, @Ctx() ctx: Context): Promise<ClaimHandover | null> {
    const { stage } = claim;
    if (stage !== ClaimStage.APPROVED && stage !== ClaimStage.DISBURSED) return null;
    const [{ history, levels }, { nextMeetingOn }, daysOff] = await Promise.all([
      dossierOf(ctx, claim.id),
      placeOf(ctx, claim.id),
      daysOffKnown(ctx, claim.institutionId),
    ]);
    const { dueOn } = readClock({ ...datesOf(claim), steps: history }, levels, ctx.today);
    const isDayOff = (day: string) => daysOff(day) !== null;
    return proposeHandover({ dueOn, nextMeetingOn }, ctx.today, isDayOff);
  }

  @FieldResolver(() => Group, {
    nullable: true,
    description: 'The group that the participant belonged to on the day of the event, or null.',
  })
  async group(@Root() claim: Claim, @Ctx() ctx: Context): Promise<Group | null> {
    return ctx.one(Group, (await placeOf(ctx, claim.id)).groupId);
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description:
      'The next planned meeting of the group that the participant belonged to on the day of the event; null when none is planned within 120 days.',
  })
  async nextMeeting(@Root() claim: Claim, @Ctx() ctx: Context): Promise<Meeting | null> {
    return ctx.one(Meeting, (await placeOf(ctx, claim.id)).nextMeetingId);
  }
}

function openClaim(ctx: Context, claim: Claim, stage: OpenStage, file: ClaimDossier) {
  const { history, holds, levels } = file;
  const { dueOn } = readClock({ ...datesOf(claim), steps: history }, levels, ctx.today);
  const hold = holds.find((one) => one.isOn(ctx.today));
  return {
    stage,
    sinceOn: history.at(-1)?.occurredOn ?? claim.reportedOn,
    heldUntilOn: hold?.untilOn ?? null,
    dueOn,
    promisedDays: levels.WHOLE_CASE,
  };
}

function datesOf({ eventOn, reportedOn }: Claim) {
  return { eventOn, reportedOn };
}
