import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';
import { RupiahScalar } from '../kernel/index.js';
import { ClaimCause } from './programme.enums.js';

export const ProgrammeBenefitSchema = defineEntity({
  name: 'ProgrammeBenefit',
  tableName: 'programme_benefits',
  properties: {
    programmeVersionId: p.uuid().primary(),
    cause: p.enum(() => ClaimCause).primary(),
    policyYear: p.integer().primary(),
    amount: p.bigint('number'),
    timesPerYearMax: p.integer(),
    source: p.text().nullable(),
  },
});

/** What a cause pays in a policy year. */
@ObjectType({ description: 'What a cause pays in a policy year.' })
export class ProgrammeBenefit extends ProgrammeBenefitSchema.class {
  @Field(() => ClaimCause, { description: 'The insured risk.' })
  declare cause: ClaimCause;

  @Field(() => Int, { description: 'Year of the enrolment, from 1.' })
  declare policyYear: number;

  @Field(() => RupiahScalar, { description: 'Benefit of one claim, in rupiah.' })
  declare amount: number;

  @Field(() => Int, { description: 'How often the cause pays in one policy year at the most.' })
  declare timesPerYearMax: number;

  @Field(() => String, {
    nullable: true,
    description: 'Where the value comes from; null marks an example that nobody verified.',
  })
  declare source: string | null;
}
ProgrammeBenefitSchema.setClass(ProgrammeBenefit);
