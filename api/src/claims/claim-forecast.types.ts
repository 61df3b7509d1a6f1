import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { LocalDateScalar, type LocalDate } from '../kernel/index.js';
import { HandoverWay, type Handover } from './claim-handover.js';
import { ForecastBasis } from './claim-pace.queries.js';

registerEnumType(ForecastBasis, {
  name: 'ForecastBasis',
  description: 'Whose usual pace a forecast goes by.',
  valuesConfig: {
    INSTITUTION: {
      description: 'The institution’s own: at least 20 claims left each stage in two years.',
    },
    PROGRAMME: {
      description: 'All institutions of the programme; the own claims count with them.',
    },
    PROMISE: { description: 'The programme’s service levels, for too few claims were seen yet.' },
  },
});

registerEnumType(HandoverWay, {
  name: 'HandoverWay',
  description: 'How claim money best reaches the family.',
  valuesConfig: {
    MEETING: { description: 'At the next meeting of the group.' },
    VISIT: { description: 'By a visit, or by a transfer: the next meeting would be too late.' },
  },
});

/** When an open claim will be received at the usual pace. */
@ObjectType({
  description:
    'When an open claim will be received at the usual pace of the stages that are left, given how long it has lain at the present one. Compared with the rule “few days left” in docs/forecast.md.',
})
export class ClaimForecast {
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'As likely earlier as later; null when more than 180 days off.',
  })
  receivedOn!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Nine of ten such claims are received by then; null when more than 180 days off.',
  })
  receivedByOn!: LocalDate | null;

  @Field(() => Float, {
    description:
      'Chance, 0 to 1, that the family has the money later than promised. The promise counts from the complete file; before that, its days are set against the steps that follow.',
  })
  missChance!: number;

  @Field(() => ForecastBasis, { description: 'Whose pace it goes by.' })
  basis!: ForecastBasis;
}

/** How the money reaches the family in time. */
@ObjectType({
  description:
    'How the money of an approved or paid claim reaches the family in time: at the next meeting when that keeps the promise, otherwise by a visit or a transfer.',
})
export class ClaimHandover implements Handover {
  @Field(() => HandoverWay, { description: 'The way proposed.' })
  way!: HandoverWay;

  @Field(() => LocalDateScalar, {
    description:
      'Day of the meeting, or the last working day for a visit that keeps the promise; today when none is left.',
  })
  on!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'Last working day on which a transfer still arrives in time, by the next working day; null when none is left.',
  })
  transferOn!: LocalDate | null;

  @Field(() => Boolean, { description: 'False when the promise is broken already.' })
  isInTime!: boolean;
}
