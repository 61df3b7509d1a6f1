import { Authorized, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Institution } from '../institutions/index.js';
import { addMonths, Context, manyOf, Permission, type LocalDate } from '../kernel/index.js';
import { Region, regionOf } from '../regions/index.js';
import { Beneficiary } from './beneficiary.entity.js';
import { Enrolment } from './enrolment.entity.js';
import { Membership } from './membership.entity.js';
import { maskNik } from './nik.js';
import { Participant } from './participant.entity.js';

function enrolmentsOf(ctx: Context, participantId: string): Promise<Enrolment[]> {
  return manyOf(ctx, Enrolment, 'participant_id', participantId, { order: 't.starts_on desc' });
}

function membershipsOf(ctx: Context, participantId: string): Promise<Membership[]> {
  return manyOf(ctx, Membership, 'participant_id', participantId, { order: 't.joined_on desc' });
}

/** Whole years from a birth day until a day. */
function yearsBetween(birthOn: LocalDate, day: LocalDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthOn.slice(0, 4));
  return addMonths(birthOn, years * 12) > day ? years - 1 : years;
}

@Resolver(() => Participant)
export class ParticipantFieldsResolver {
  @FieldResolver(() => Int, {
    description: 'Age today, in whole years; at death for the deceased.',
  })
  ageYears(@Root() participant: Participant, @Ctx() ctx: Context): number {
    return yearsBetween(participant.birthOn, participant.deceasedOn ?? ctx.today);
  }

  @Authorized(Permission.PARTICIPANT_READ)
  @FieldResolver(() => String, {
    description: 'National number with all but the last four digits hidden.',
  })
  nikMasked(@Root() participant: Participant): string {
    return maskNik(participant.nikTail);
  }

  @FieldResolver(() => Region, { description: 'Village they live in.' })
  region(@Root() participant: Participant, @Ctx() ctx: Context): Promise<Region> {
    return regionOf(ctx, participant.regionCode);
  }

  @FieldResolver(() => Institution, { description: 'Institution that runs their group.' })
  institution(@Root() participant: Participant, @Ctx() ctx: Context): Promise<Institution> {
    return ctx.the(Institution, participant.institutionId);
  }

  @Authorized(Permission.PARTICIPANT_READ)
  @FieldResolver(() => [Beneficiary], {
    description: 'Present beneficiaries in the order of their claim.',
  })
  beneficiaries(@Root() participant: Participant, @Ctx() ctx: Context): Promise<Beneficiary[]> {
    const condition = 't.retired_at is null';
    return manyOf(ctx, Beneficiary, 'participant_id', participant.id, {
      order: 't.priority',
      condition,
    });
  }

  @FieldResolver(() => [Enrolment], { description: 'All enrolments, the latest first.' })
  enrolments(@Root() participant: Participant, @Ctx() ctx: Context): Promise<Enrolment[]> {
    return enrolmentsOf(ctx, participant.id);
  }

  @FieldResolver(() => Enrolment, {
    nullable: true,
    description: 'The latest enrolment, running or ended; null when there is none.',
  })
  async currentEnrolment(
    @Root() participant: Participant,
    @Ctx() ctx: Context,
  ): Promise<Enrolment | null> {
    return (await enrolmentsOf(ctx, participant.id))[0] ?? null;
  }

  @FieldResolver(() => [Membership], { description: 'All memberships, the latest first.' })
  memberships(@Root() participant: Participant, @Ctx() ctx: Context): Promise<Membership[]> {
    return membershipsOf(ctx, participant.id);
  }

  @FieldResolver(() => Membership, {
    nullable: true,
    description: 'The present membership; null when in no group.',
  })
  async currentMembership(
    @Root() participant: Participant,
    @Ctx() ctx: Context,
  ): Promise<Membership | null> {
    return (await membershipsOf(ctx, participant.id)).find((one) => one.leftOn === null) ?? null;
  }
}
