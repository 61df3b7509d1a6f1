import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ClaimStage, ResponsibleParty, SettlementBucket } from '../claims/index.js';
import { Group } from '../groups/index.js';
import { Institution } from '../institutions/index.js';
import { LocalDateScalar, type LocalDate } from '../kernel/index.js';
import { ClaimCause } from '../programmes/index.js';
import { HeadlineFigure } from './headline.types.js';

/** Mean, median and 90th percentile of some durations. */
@ObjectType({ description: 'Some durations in days, summed up.' })
export class DaysFigure {
  @Field(() => Int, { description: 'Claims counted.' })
  count!: number;

  @Field(() => Float, { nullable: true, description: 'Mean; null when there was none.' })
  mean!: number | null;

  @Field(() => Int, { nullable: true, description: 'Median by nearest rank, or null.' })
  median!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'What nine in ten did not exceed, by nearest rank, or null.',
  })
  p90!: number | null;
}

/** A duration in both kinds of days. */
@ObjectType({ description: 'Durations in calendar days and in working days.' })
export class DurationFigure {
  @Field(() => DaysFigure, { description: 'In calendar days.' })
  calendar!: DaysFigure;

  @Field(() => DaysFigure, {
    description:
      'In working days: Mondays to Fridays that are no public holiday, joint leave or closure of the institution.',
  })
  working!: DaysFigure;
}

@ObjectType({ description: 'How many settlements fall into a class of days.' })
export class BucketFigure {
  @Field(() => SettlementBucket, { description: 'The class.' })
  bucket!: SettlementBucket;

  @Field(() => Int, { description: 'Claims.' })
  count!: number;

  @Field(() => Float, { nullable: true, description: 'Of all settled, 0 to 1, or null.' })
  share!: number | null;
}

@ObjectType({ description: 'A month of the period.' })
export class TimelinessMonth {
  @Field(() => LocalDateScalar, { description: 'First day of it that lies in the period.' })
  from!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'Last day of it, today at the latest.' })
  to!: LocalDate;

  @Field(() => HeadlineFigure, { description: 'The promise in this month; see `onTime`.' })
  onTime!: HeadlineFigure;

  @Field(() => Int, {
    nullable: true,
    description: 'Median days from the event to the end, of claims settled in it, or null.',
  })
  medianSettlementDays!: number | null;
}

@ObjectType({ description: 'The claims of one part of the whole.' })
abstract class PartFigure {
  @Field(() => HeadlineFigure, { description: 'The promise; see `onTime`.' })
  onTime!: HeadlineFigure;

  @Field(() => Int, { description: 'Claims settled in the period.' })
  settled!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Median days from the event to the end, of the settled ones, or null.',
  })
  medianSettlementDays!: number | null;
}

@ObjectType({ description: 'The claims of one institution.' })
export class InstitutionTimeliness extends PartFigure {
  @Field(() => Institution, { description: 'The institution.' })
  institution!: Institution;
}

@ObjectType({ description: 'The claims of one group.' })
export class GroupTimeliness extends PartFigure {
  @Field(() => Group, {
    nullable: true,
    description: 'The group on the day of the event; null for participants of no group.',
  })
  group!: Group | null;
}

@ObjectType({ description: 'The claims of one cause.' })
export class CauseTimeliness extends PartFigure {
  @Field(() => ClaimCause, { description: 'The cause.' })
  cause!: ClaimCause;
}

@ObjectType({
  description: 'Late claims by the stage at which they stood when their due date ended.',
})
export class LateStageFigure {
  @Field(() => ClaimStage, { description: 'The stage.' })
  stage!: ClaimStage;

  @Field(() => Int, { description: 'Late claims, more than 0.' })
  count!: number;
}

@ObjectType({
  description: 'The days that one party had claims, and how many became late with it.',
})
export class PartyFigure {
  @Field(() => ResponsibleParty, { description: 'The party.' })
  party!: ResponsibleParty;

  @Field(() => Int, { description: 'Calendar days of the counted claims that lay with it.' })
  days!: number;

  @Field(() => Int, { description: 'Of them working days.' })
  workingDays!: number;

  @Field(() => Float, { nullable: true, description: 'Of all days, 0 to 1, or null.' })
  share!: number | null;

  @Field(() => Float, { nullable: true, description: 'Days per counted claim, or null.' })
  perClaim!: number | null;

  @Field(() => Int, { description: 'Late claims that lay with it when their due date ended.' })
  lateCount!: number;
}

/** How fast the families got their money. */
@ObjectType({
  description:
    'How fast the families got their money in a period, and with whom the days lay. It is reckoned from stored facts, and steps after the last day of the period (today at the latest) are left out. The due date is the one of today: a file completed after its due date moves that date, also for a period that is over; and a rejection that was appealed is no settlement any more. The days of open claims that are late count in `byParty` beside those of the settled ones.',
})
export class ClaimTimeliness {
  @Field(() => LocalDateScalar, { description: 'First day of the period.' })
  from!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'Last day of the period.' })
  to!: LocalDate;

  @Field(() => HeadlineFigure, {
    description:
      'Claims received on time, of those received in the period or overdue at its end; without other conditions the same as `headline.claimsOnTime`.',
  })
  onTime!: HeadlineFigure;

  @Field(() => HeadlineFigure, {
    description: '`onTime` in the period of the same length directly before.',
  })
  onTimeBefore!: HeadlineFigure;

  @Field(() => DurationFigure, {
    description:
      'Event to first complete file (IRIS PI2070), of claims received or rejected in the period; those rejected incomplete have none.',
  })
  submission!: DurationFigure;

  @Field(() => DurationFigure, {
    description:
      'First complete file to receipt or rejection (IRIS PI8919), of claims received or rejected in the period; those rejected incomplete have none.',
  })
  processing!: DurationFigure;

  @Field(() => DurationFigure, {
    description:
      'Event to receipt or rejection (IRIS PI9897), of claims received or rejected in the period.',
  })
  settlement!: DurationFigure;

  @Field(() => Int, {
    nullable: true,
    description: 'Median of `settlement` in the period directly before, in calendar days, or null.',
  })
  medianSettlementDaysBefore!: number | null;

  @Field(() => [BucketFigure], {
    description: '`settlement` in the four classes of IRIS PI9897, all four in their order.',
  })
  buckets!: BucketFigure[];

  @Field(() => [TimelinessMonth], {
    description: 'Month by month, the last 24 of the period, the earliest first.',
  })
  months!: TimelinessMonth[];

  @Field(() => [InstitutionTimeliness], { description: 'By institution, the worst first.' })
  byInstitution!: InstitutionTimeliness[];

  @Field(() => [GroupTimeliness], { description: 'By group, the worst first, at most 100.' })
  byGroup!: GroupTimeliness[];

  @Field(() => [CauseTimeliness], { description: 'By cause, the worst first.' })
  byCause!: CauseTimeliness[];

  @Field(() => [LateStageFigure], {
    description: 'The late ones by stage, in the order of the stages.',
  })
  lateByStage!: LateStageFigure[];

  @Field(() => [PartyFigure], {
    description:
      'Where the days went, of claims settled in the period or late at its end: every day from the event on with exactly one party, the most days first. Of the settled ones alone, they add up to the settlement days.',
  })
  byParty!: PartyFigure[];
}
