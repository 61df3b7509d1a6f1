import { Field, Int, ObjectType } from 'type-graphql';
import { LocalDateScalar, RupiahScalar, type LocalDate } from '../kernel/index.js';
import { SettlementBucket, Timeliness, type ClaimClock as Clock } from './claim-clock.js';
import { ClaimAction, ClaimActionObstacle, ClaimStage } from './claim.transitions.js';

/** What the clock of a claim shows today. */
@ObjectType({
  description:
    'What the clock of a claim shows today. It runs from the event to the confirmed receipt or the rejection, in calendar days; only the promise to the family is counted from the first complete file.',
})
export class ClaimClock implements Clock {
  @Field(() => Timeliness, { description: 'Whether the claim keeps its service level.' })
  timeliness!: Timeliness;

  @Field(() => Int, {
    description: 'Days left, or days late when overdue or settled late; never below 0.',
  })
  days!: number;

  @Field(() => LocalDateScalar, {
    description:
      'Day by which the whole case is due: so many days after the file was first complete, before that the day by which it should be complete. The days a claim lay rejected before an appeal are added. These are calendar days, holidays and local closures included: the family waits on them too, and no source of the programme lets a promise move; what is to be done by then is done before.',
  })
  dueOn!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day by which the next step is due by its own target; null once settled.',
  })
  stageDueOn!: LocalDate | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days from the event to the first complete file (IRIS PI2070); null before.',
  })
  submissionDays!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Days from the first complete file to the receipt or rejection (IRIS PI8919); null while open, or when rejected incomplete.',
  })
  processingDays!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days from the event to the receipt or rejection (IRIS PI9897); null while open.',
  })
  settlementDays!: number | null;

  @Field(() => SettlementBucket, {
    nullable: true,
    description: 'Class of `settlementDays`; null while open.',
  })
  bucket!: SettlementBucket | null;
}

/** A step and whether the viewer may take it now. */
@ObjectType({ description: 'A step of a claim, and whether the viewer may take it now.' })
export class ClaimNextAction {
  @Field(() => ClaimAction, { description: 'The step.' })
  action!: ClaimAction;

  @Field(() => Boolean, { description: 'True when the viewer may take it now.' })
  isAllowed!: boolean;

  @Field(() => ClaimActionObstacle, {
    nullable: true,
    description: 'What keeps the viewer from taking it; null when nothing does.',
  })
  obstacle!: ClaimActionObstacle | null;
}

/** How many claims stand at a stage. */
@ObjectType({ description: 'How many claims stand at a stage, and how much money they are about.' })
export class ClaimStageCount {
  @Field(() => ClaimStage, { description: 'The stage.' })
  stage!: ClaimStage;

  @Field(() => Int, { description: 'Claims at the stage, more than 0.' })
  count!: number;

  @Field(() => Int, { description: 'Those of them that are open and past their due date.' })
  overdueCount!: number;

  @Field(() => RupiahScalar, {
    description: 'Whole rupiah: what was received, else paid, else approved, else claimed.',
  })
  amount!: number;
}
