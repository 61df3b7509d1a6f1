import { Field, Float, Int, ObjectType } from 'type-graphql';
import { LocalDateScalar, RupiahScalar, type LocalDate } from '../kernel/index.js';

const SHARE = '`done` of `planned`, 0 to 1; null when nothing was planned.';

/** So many of so many. */
@ObjectType({ description: 'So many of so many.' })
export class HeadlineFigure {
  @Field(() => Int, { description: 'What was done as promised.' })
  done!: number;

  @Field(() => Int, { description: 'What was promised.' })
  planned!: number;

  @Field(() => Float, { nullable: true, description: SHARE })
  share!: number | null;
}

/** So much of so much money. */
@ObjectType({ description: 'So much of so much money.' })
export class HeadlineAmount {
  @Field(() => RupiahScalar, { description: 'Whole rupiah that came in.' })
  done!: number;

  @Field(() => RupiahScalar, { description: 'Whole rupiah that were due.' })
  planned!: number;

  @Field(() => Float, { nullable: true, description: SHARE })
  share!: number | null;
}

const MEETINGS =
  'Monthly meetings held, of those whose first planned day lies in the period. A meeting that was moved counts once it is held, a cancelled one does not; one planned for today or later counts only when held already.';
const CLAIMS =
  'Claims received on time, of those received or overdue. On time: the family confirmed the receipt in the period, by the due date, which is so many days (service level WHOLE_CASE) after the first complete file. Counted against it: all claims received in the period, and those past their due date on its last day (today at the latest) and neither received nor rejected by then. Rejected claims do not count.';

/** How the programme kept its two promises in a period. */
@ObjectType({
  description:
    'How the programme kept its two promises, meetings held as planned and claims paid on time, in a period; with the figures behind them. Sums over everything the viewer may see.',
})
export class Headline {
  @Field(() => LocalDateScalar, { description: 'First day of the period.' })
  from!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'Last day of the period.' })
  to!: LocalDate;

  @Field(() => HeadlineFigure, { description: MEETINGS })
  meetingsHeld!: HeadlineFigure;

  @Field(() => HeadlineFigure, {
    description: '`meetingsHeld` in the period of the same length directly before.',
  })
  meetingsHeldBefore!: HeadlineFigure;

  @Field(() => HeadlineFigure, { description: CLAIMS })
  claimsOnTime!: HeadlineFigure;

  @Field(() => HeadlineFigure, {
    description: '`claimsOnTime` in the period of the same length directly before.',
  })
  claimsOnTimeBefore!: HeadlineFigure;

  @Field(() => HeadlineAmount, {
    description:
      'Premiums collected, of those whose due date lies in the period, today at the latest, while the enrolment ran. Collected: paid for these months by the last day of the period, reversals taken off.',
  })
  premiumsCollected!: HeadlineAmount;

  @Field(() => HeadlineFigure, {
    description:
      'Attendances as PRESENT or LATE, of all that were recorded at meetings held in the period.',
  })
  attendance!: HeadlineFigure;

  @Field(() => Int, {
    nullable: true,
    description:
      'Median days from the event to the receipt or rejection (IRIS PI9897), of claims settled in the period, by nearest rank; null when none was.',
  })
  medianSettlementDays!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Days that nine in ten of the claims settled in the period did not exceed, by nearest rank; null when none was settled.',
  })
  p90SettlementDays!: number | null;
}
