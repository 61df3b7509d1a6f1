import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  addMonths,
  LocalDateScalar,
  RuleCode,
  ruleViolated,
  RupiahScalar,
  type LocalDate,
} from '../kernel/index.js';
import { ProgrammeRuleName } from './programme.enums.js';

export const ProgrammeVersionSchema = defineEntity({
  name: 'ProgrammeVersion',
  tableName: 'programme_versions',
  properties: {
    id: p.uuid().primary(),
    programmeId: p.uuid(),
    number: p.integer(),
    effectiveOn: p.date(),
    premiumAmount: p.bigint('number'),
    premiumDueDay: p.integer(),
    termMonths: p.integer(),
    graceMonths: p.integer(),
    suspendAfterMonths: p.integer(),
    lapseAfterMonths: p.integer(),
    waitingDays: p.integer(),
    filingDeadlineDays: p.integer(),
    incapacityDaysMin: p.integer(),
    deathAdvance: p.bigint('number'),
    ageMin: p.integer(),
    ageMax: p.integer(),
    groupSizeMin: p.integer(),
    groupSizeMax: p.integer(),
    sources: p.json<Partial<Record<ProgrammeRuleName, string>>>(),
    createdAt: p.datetime(),
  },
});

/** One version of a programme’s values; a published version never changes. */
@ObjectType({
  description: 'One version of a programme’s values. A published version never changes.',
})
export class ProgrammeVersion extends ProgrammeVersionSchema.class {
  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => Int, { description: 'Number of the version, from 1.' })
  declare number: number;

  @Field(() => LocalDateScalar, { description: 'First day on which cohorts may start under it.' })
  declare effectiveOn: string;

  @Field(() => RupiahScalar, { description: 'Premium per month, in rupiah.' })
  declare premiumAmount: number;

  @Field(() => Int, {
    description: 'Length of the term, in months; the premiums are returned at its end.',
  })
  declare termMonths: number;

  /** Refuses somebody who is too young or too old on the day of joining; both ages of the range may join. */
  requireAge(birthOn: LocalDate, on: LocalDate): void {
    const isOldEnough = addMonths(birthOn, this.ageMin * 12) <= on;
    const isYoungEnough = addMonths(birthOn, (this.ageMax + 1) * 12) > on;
    if (isOldEnough && isYoungEnough) return;
    const message = `Participants join at ${this.ageMin} to ${this.ageMax} years; this one was born on ${birthOn}.`;
    throw ruleViolated(RuleCode.AGE_OUTSIDE_LIMITS, message);
  }
}
ProgrammeVersionSchema.setClass(ProgrammeVersion);
