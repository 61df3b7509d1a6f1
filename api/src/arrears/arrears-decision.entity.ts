import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  DateTimeScalar,
  LocalDateScalar,
  LocalMonthScalar,
  RupiahScalar,
  type LocalDate,
  type LocalMonth,
} from '../kernel/index.js';
import { ArrearsDecisionKind } from '../participants/index.js';
import { StandingStatus } from '../premiums/index.js';

export const ArrearsDecisionSchema = defineEntity({
  name: 'ArrearsDecision',
  tableName: 'arrears_decisions',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    enrolmentId: p.uuid(),
    kind: p.enum(() => ArrearsDecisionKind),
    effectiveOn: p.date(),
    reason: p.text(),
    status: p.enum(() => StandingStatus),
    month: p.text().fieldName('due_month').nullable(),
    arrearsMonths: p.integer(),
    arrearsAmount: p.bigint('number'),
    ruleMonths: p.integer(),
    settledOn: p.date().nullable(),
    decidedById: p.uuid(),
    /** Day of the decision where the institution is; unknown for the earliest. */
    decidedOn: p.date().nullable(),
    decidedAt: p.datetime(),
  },
});

/** What a person decided about an enrolment's cover, with the arrears it was based on. It is never changed or deleted. */
@ObjectType({
  description:
    'What a person decided about the cover of an enrolment, with the arrears of that day. It is never changed or deleted.',
})
export class ArrearsDecision extends ArrearsDecisionSchema.class {
  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => ArrearsDecisionKind, { description: 'What was decided.' })
  declare kind: ArrearsDecisionKind;

  @Field(() => LocalDateScalar, {
    description: 'First day without cover, first day with cover again, or last day of cover.',
  })
  declare effectiveOn: LocalDate;

  @Field(() => String, { description: 'Why.' })
  declare reason: string;

  @Field(() => StandingStatus, {
    description: 'Where the enrolment stood by the rules when it was decided.',
  })
  declare status: StandingStatus;

  @Field(() => LocalMonthScalar, {
    nullable: true,
    description: 'The month whose premium decided that; null when nothing was overdue.',
  })
  declare month: LocalMonth | null;

  @Field(() => Int, { description: 'Overdue months when it was decided.' })
  declare arrearsMonths: number;

  @Field(() => RupiahScalar, { description: 'What was missing in them, in whole rupiah.' })
  declare arrearsAmount: number;

  @Field(() => Int, {
    description:
      'Overdue months that the rule took for it: LAPSE_AFTER_MONTHS for a lapse, otherwise SUSPEND_AFTER_MONTHS.',
  })
  declare ruleMonths: number;

  @Field(() => DateTimeScalar, { description: 'When it was decided.' })
  declare decidedAt: Date;
}
ArrearsDecisionSchema.setClass(ArrearsDecision);
