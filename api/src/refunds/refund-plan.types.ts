import { Authorized, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Permission, RupiahScalar } from '../kernel/index.js';
import { RefundGround } from './refund.entity.js';

/** What is done about arrears when a cohort is refunded. */
export enum ArrearsPolicy {
  PAY_SAVED = 'PAY_SAVED',
  HOLD = 'HOLD',
}
registerEnumType(ArrearsPolicy, {
  name: 'ArrearsPolicy',
  description: 'What is done about arrears when a cohort is refunded.',
  valuesConfig: {
    PAY_SAVED: { description: 'Everybody gets back what they paid, whatever is missing.' },
    HOLD: { description: 'Who is in arrears is left out of this run, to be talked to first.' },
  },
});

/** Why somebody is not refunded in a run. */
export enum RefundHold {
  REFUNDED = 'REFUNDED',
  NOT_DUE = 'NOT_DUE',
  NOTHING_SAVED = 'NOTHING_SAVED',
  OPEN_CLAIM = 'OPEN_CLAIM',
  NO_BENEFICIARY = 'NO_BENEFICIARY',
  PROPOSED = 'PROPOSED',
  ARREARS = 'ARREARS',
}
registerEnumType(RefundHold, {
  name: 'RefundHold',
  description: 'Why somebody is not refunded in a run.',
  valuesConfig: {
    REFUNDED: { description: 'Their premiums were refunded before.' },
    NOT_DUE: { description: 'The term is not over, and they did not leave or die.' },
    NOTHING_SAVED: { description: 'They paid nothing that was not reversed.' },
    OPEN_CLAIM: { description: 'A claim of theirs is neither received nor rejected.' },
    NO_BENEFICIARY: { description: 'They died, and no heir is on record.' },
    PROPOSED: { description: 'A refund of theirs alone waits for a second person.' },
    ARREARS: { description: 'Months of theirs are missing, and the run leaves those out.' },
  },
});

/** What a run would do for one enrolment. */
@ObjectType({ description: 'What refunding a cohort would do for one enrolment.' })
export class RefundPlanRow {
  readonly enrolmentId!: string;
  readonly beneficiaryId!: string | null;

  @Field(() => RefundGround, {
    nullable: true,
    description: 'Why the premiums are due back; null while they are not.',
  })
  ground!: RefundGround | null;

  @Field(() => RupiahScalar, { description: 'Premiums that were not reversed, in whole rupiah.' })
  amount!: number;

  @Authorized(Permission.PARTICIPANT_READ)
  @Field(() => String, {
    description:
      'Who gets it: the participant, or the heir of one who died (the guardian of a minor).',
  })
  payeeName!: string;

  @Field(() => Int, { description: 'Months of the term that were not paid in full.' })
  arrearsMonths!: number;

  @Field(() => RupiahScalar, { description: 'What is missing in them, in whole rupiah.' })
  arrearsAmount!: number;

  @Field(() => RefundHold, { nullable: true, description: 'Why not; null when it would be paid.' })
  hold!: RefundHold | null;
}

/** What refunding a cohort would do, row by row. */
@ObjectType({
  description:
    'What refunding a cohort now would do, enrolment by enrolment. Nothing is stored by looking at it.',
})
export class RefundPlan {
  readonly cohortId!: string;

  @Field(() => ArrearsPolicy, { description: 'What is done about arrears.' })
  arrears!: ArrearsPolicy;

  @Field(() => [RefundPlanRow], {
    description: 'Every enrolment of the cohort by name, those to be refunded first.',
  })
  rows!: RefundPlanRow[];

  @Field(() => Int, { description: 'How many would be refunded.' })
  count!: number;

  @Field(() => RupiahScalar, { description: 'What they would get together, in whole rupiah.' })
  amount!: number;

  @Field(() => String, {
    description:
      'Stands for exactly these refunds: the proposal gives it back, and is refused when anything changed since.',
  })
  digest!: string;
}
