import {
  Arg,
  Authorized,
  Ctx,
  Field,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from 'type-graphql';
import {
  Context,
  listOf,
  listType,
  PageInput,
  Permission,
  SortDirection,
  type Listed,
} from '../kernel/index.js';
import { Enrolment } from './enrolment.entity.js';
import { NikWarning } from './nik.js';
import { Participant } from './participant.entity.js';
import {
  ParticipantFilter,
  ParticipantSort,
  ParticipantSortField,
} from './participant-list.inputs.js';
import { ParticipantEnrolInput, ParticipantUpdateInput } from './participant.inputs.js';
import { participantWhere } from './participant.queries.js';
import { changeParticipant, enrolParticipant, revealNik } from './participant.writes.js';

registerEnumType(NikWarning, {
  name: 'NikWarning',
  description: 'What does not fit about a NIK; shown to the officer, never a reason to refuse.',
});

const ParticipantList = listType('ParticipantList', () => Participant);
const COLUMNS = {
  [ParticipantSortField.FULL_NAME]: { column: 'full_name', type: 'text' },
  [ParticipantSortField.NUMBER]: { column: 'number', type: 'text' },
  [ParticipantSortField.BIRTH_ON]: { column: 'birth_on', type: 'date' },
  [ParticipantSortField.CREATED_AT]: { column: 'created_at', type: 'timestamptz' },
} as const;

@ObjectType({ description: 'What enrolling somebody made.' })
class ParticipantEnrolment {
  @Field(() => Participant, { description: 'The new participant.' })
  participant!: Participant;

  @Field(() => Enrolment, { description: 'Their place in the cohort.' })
  enrolment!: Enrolment;

  @Field(() => [NikWarning], {
    description: 'What does not fit about the NIK; worth asking for the card again.',
  })
  warnings!: NikWarning[];
}

@Resolver(() => Participant)
export class ParticipantResolver {
  @Authorized(Permission.PARTICIPANT_READ)
  @Query(() => ParticipantList, {
    description: 'The participants the viewer may see, by name unless asked otherwise.',
  })
  async participants(
    @Ctx() ctx: Context,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('after', () => ID, { nullable: true, description: '`nextCursor` of an earlier page.' })
    after: string | null,
    @Arg('sort', () => ParticipantSort, { nullable: true, description: 'Order.' })
    sort: InstanceType<typeof ParticipantSort> | null,
    @Arg('filter', () => ParticipantFilter, { nullable: true, description: 'Which participants.' })
    filter: ParticipantFilter | null,
  ): Promise<Listed<Participant>> {
    const column = COLUMNS[sort?.field ?? ParticipantSortField.FULL_NAME];
    const order = { ...column, direction: sort?.direction ?? SortDirection.ASC };
    const where = participantWhere(filter, ctx.today);
    return listOf(await ctx.read(), Participant, { page, after, sort: order, where });
  }

  @Authorized(Permission.PARTICIPANT_READ)
  @Query(() => Participant, {
    nullable: true,
    description: 'One participant, or null when absent or invisible.',
  })
  participant(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the participant.' }) id: string,
  ): Promise<Participant | null> {
    return ctx.record(Participant, id);
  }

  @Authorized(Permission.PARTICIPANT_WRITE)
  @Mutation(() => ParticipantEnrolment, {
    description:
      'Enters a participant with beneficiaries, a place in a cohort and in a group. Rules: NIK_ALREADY_ENROLLED, FAMILY_CARD_ALREADY_INSURED, AGE_OUTSIDE_LIMITS, NOT_BREADWINNER, MINOR_NEEDS_GUARDIAN, GROUP_FULL, GROUP_CLOSED, COHORT_FULL, COHORT_ENDED, DATE_IN_FUTURE, DATE_OUT_OF_ORDER.',
  })
  participantEnrol(
    @Ctx() ctx: Context,
    @Arg('input', () => ParticipantEnrolInput, { description: 'The participant.' })
    input: ParticipantEnrolInput,
  ): Promise<ParticipantEnrolment> {
    const { seal } = ctx.surroundings;
    return ctx.write((unit) => enrolParticipant(unit, seal, input));
  }

  @Authorized(Permission.PARTICIPANT_WRITE)
  @Mutation(() => Participant, { description: 'Changes the particulars of a participant.' })
  participantUpdate(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the participant.' }) id: string,
    @Arg('expectedVersion', () => Int, { description: 'The version the caller saw.' })
    expectedVersion: number,
    @Arg('input', () => ParticipantUpdateInput, { description: 'What to change.' })
    input: ParticipantUpdateInput,
  ): Promise<Participant> {
    return ctx.write(async (unit) =>
      changeParticipant(unit, await unit.lockVersion(Participant, id, expectedVersion), input),
    );
  }

  @Authorized(Permission.PARTICIPANT_NIK_READ)
  @Mutation(() => String, {
    description:
      'Shows the full NIK. A mutation, because each view leaves a note with its reason in the journal.',
  })
  participantRevealNik(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the participant.' }) id: string,
    @Arg('reason', () => String, { description: 'Why it is needed, 5 to 500 characters.' })
    reason: string,
  ): Promise<string> {
    const { seal } = ctx.surroundings;
    return ctx.write((unit) => revealNik(unit, seal, id, reason));
  }
}
