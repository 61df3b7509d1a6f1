import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  addMonths,
  LocalDateScalar,
  RuleCode,
  ruleViolated,
  type LocalDate,
} from '../kernel/index.js';

/** Participants join at most so long before the first day of the term; paper lists are not older. */
const JOINING_MONTHS_BEFORE = 12;

export const CohortSchema = defineEntity({
  name: 'Cohort',
  tableName: 'cohorts',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    programmeVersionId: p.uuid(),
    name: p.text(),
    startsOn: p.date(),
    endsOn: p.date(),
    quota: p.integer(),
    createdAt: p.datetime(),
    version: p.integer().version(),
  },
});

/** One institution’s run of a programme version (angkatan). */
@ObjectType({
  description: 'One institution’s run of a programme version (angkatan), with a start and an end.',
})
export class Cohort extends CohortSchema.class {
  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => String, { description: 'Name, unique in the institution.' })
  declare name: string;

  @Field(() => LocalDateScalar, { description: 'First day of the term.' })
  declare startsOn: string;

  @Field(() => LocalDateScalar, {
    description: 'Last day of the term; premiums are returned then.',
  })
  declare endsOn: string;

  @Field(() => Int, { description: 'Participants at the most.' })
  declare quota: number;

  @Field(() => Int, {
    description: 'Grows by one with each change; pass it back as `expectedVersion`.',
  })
  declare version: Opt<number>;

  /** Refuses a day that lies after the term. */
  requireRunning(on: LocalDate): void {
    if (on > this.endsOn)
      throw ruleViolated(RuleCode.COHORT_ENDED, `The last day of the cohort is ${this.endsOn}.`);
  }

  /** Refuses a day of joining that lies after the term or more than a year before it. */
  requireJoining(on: LocalDate): void {
    this.requireRunning(on);
    const earliest = addMonths(this.startsOn, -JOINING_MONTHS_BEFORE);
    if (on < earliest) {
      const message = `Participants join from ${earliest} on; got ${on}.`;
      throw ruleViolated(RuleCode.DATE_OUT_OF_ORDER, message);
    }
  }

  /** Refuses one more participant when the quota is used up. */
  requirePlace(enrolled: number): void {
    if (enrolled < this.quota) return;
    const message = `The cohort takes ${this.quota} participants and has ${enrolled}.`;
    throw ruleViolated(RuleCode.COHORT_FULL, message);
  }
}
CohortSchema.setClass(Cohort);
