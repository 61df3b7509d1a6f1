import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ClaimStage } from '../claims/index.js';
import { RupiahScalar } from '../kernel/index.js';
import { FundAlert, type Forecast } from './forecast.js';

registerEnumType(FundAlert, {
  name: 'FundAlert',
  description: 'How early it is known that the money of a claim fund will not do.',
  valuesConfig: {
    NONE: { description: 'It is enough for what is expected in the coming 90 days.' },
    WITHIN_90_DAYS: {
      description: 'It is less than what is expected in the coming 90 days: ask for a tranche.',
    },
    WITHIN_30_DAYS: { description: 'It is less than what is expected in the coming 30 days.' },
  },
});

/** What a claim fund is expected to pay within some days. */
@ObjectType({
  description:
    'What a claim fund is expected to pay within some days: open claims, each by the chance of its stage, and new ones at the usual level of the last twelve months.',
})
export class ClaimFundForecast implements Forecast {
  @Field(() => Int, { description: 'Days from today: 30 or 90.' })
  days!: number;

  @Field(() => RupiahScalar, {
    description: 'From open claims, each times the chance of its stage, in whole rupiah.',
  })
  fromOpenClaims!: number;

  @Field(() => RupiahScalar, {
    description: 'New claims at the usual level of the last twelve months, in whole rupiah.',
  })
  usual!: number;

  @Field(() => RupiahScalar, { description: 'Both together, in whole rupiah.' })
  total!: number;

  @Field(() => RupiahScalar, {
    description: 'What is left then, in whole rupiah; negative when the money will not do.',
  })
  balanceAfter!: number;
}

/** The open claims at one stage, and the chance that they are paid. */
@ObjectType({ description: 'The open claims at one stage, and the chance that they are paid.' })
export class ClaimFundStage {
  @Field(() => ClaimStage, { description: 'The stage.' })
  stage!: string;

  @Field(() => Int, { description: 'Open claims at it.' })
  count!: number;

  @Field(() => RupiahScalar, {
    description: 'What they come to: approved amounts, before that the benefits; whole rupiah.',
  })
  amount!: number;

  @Field(() => Float, {
    description:
      'Chance that a claim at this stage is paid, 0 to 1: a usual value, moved by the institution’s own settled claims.',
  })
  chance!: number;
}

/** The claim fund of a cohort as it stands now. */
@ObjectType({
  description:
    'The claim fund of a cohort as it stands now: the State’s money for claims, apart from the participants’ premiums. All amounts are read from the ledger.',
})
export class ClaimFund {
  readonly cohortId!: string;

  @Field(() => RupiahScalar, { description: 'In till and bank together, in whole rupiah.' })
  balance!: number;

  @Field(() => RupiahScalar, { description: 'In the till, in whole rupiah.' })
  cash!: number;

  @Field(() => RupiahScalar, { description: 'In the bank, in whole rupiah.' })
  bank!: number;

  @Field(() => RupiahScalar, { description: 'Received from the State in all, in whole rupiah.' })
  received!: number;

  @Field(() => RupiahScalar, { description: 'Paid for claims in all, in whole rupiah.' })
  paid!: number;

  @Field(() => RupiahScalar, {
    description: 'Approved for claims and not yet paid, in whole rupiah.',
  })
  committed!: number;

  @Field(() => [ClaimFundForecast], { description: 'The forecasts of the next 30 and 90 days.' })
  forecasts!: Forecast[];

  @Field(() => FundAlert, { description: 'Whether the money will do.' })
  alert!: FundAlert;

  @Field(() => Float, {
    nullable: true,
    description:
      'Months that the money lasts after the open claims, at the usual level of the last twelve months; null when nothing was paid in them.',
  })
  runwayMonths!: number | null;

  @Field(() => [ClaimFundStage], { description: 'The open claims, stage by stage.' })
  openClaims!: ClaimFundStage[];
}
