import { Field, Int, ObjectType } from 'type-graphql';
import { LocalDateScalar, type LocalDate } from '../kernel/index.js';
import { ResponsibleParty, type DaySegment } from './claim-days.js';
import { ClaimStage } from './claim.transitions.js';

/** Days in a row that a claim lay with one party. */
@ObjectType({ description: 'Days in a row that a claim lay with one party at one stage.' })
export class ClaimDays implements DaySegment {
  @Field(() => ResponsibleParty, { description: 'With whom.' })
  party!: ResponsibleParty;

  @Field(() => ClaimStage, { nullable: true, description: 'The stage; null before the report.' })
  stage!: ClaimStage | null;

  @Field(() => Boolean, { description: 'True while it waited for somebody by a hold.' })
  isHeld!: boolean;

  @Field(() => LocalDateScalar, { description: 'First day.' })
  fromOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The day after the last.' })
  toOn!: LocalDate;

  @Field(() => Int, { description: 'Calendar days, more than 0.' })
  days!: number;

  @Field(() => Int, {
    description: 'Of them Mondays to Fridays that are no holiday, joint leave or closure.',
  })
  workingDays!: number;
}
