import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  invalidField,
  LocalDateScalar,
  LocalTimeScalar,
  RuleCode,
  ruleViolated,
} from '../kernel/index.js';
import { HolidayRule } from './group.enums.js';

export const GroupSchema = defineEntity({
  name: 'Group',
  tableName: 'groups',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    cohortId: p.uuid(),
    name: p.text(),
    regionCode: p.text(),
    neighbourhood: p.text().nullable(),
    officerId: p.uuid(),
    recurrenceRule: p.text(),
    meetsAt: p.text(),
    usualPlace: p.text().nullable(),
    holidayRule: p.enum(() => HolidayRule),
    closedOn: p.date().nullable(),
    createdAt: p.datetime(),
    version: p.integer().version(),
  },
});

/** Participants who meet every month (kelompok). */
@ObjectType({
  description: 'Participants who meet every month and host each other in turn (kelompok).',
})
export class Group extends GroupSchema.class {
  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => String, { description: 'Name, unique in the cohort, at most 100 characters.' })
  declare name: string;

  @Field(() => String, { nullable: true, description: 'Lingkungan or RW; null when not known.' })
  declare neighbourhood: string | null;

  @Field(() => String, {
    description: 'When it meets, as an RFC 5545 RRULE, such as FREQ=MONTHLY;BYDAY=2SA.',
  })
  declare recurrenceRule: string;

  @Field(() => LocalTimeScalar, { description: 'Usual time of day.' })
  declare meetsAt: string;

  @Field(() => String, {
    nullable: true,
    description: 'Usual place; null when it meets at the host’s.',
  })
  declare usualPlace: string | null;

  @Field(() => HolidayRule, {
    description: 'What happens to a meeting whose day by the rule is a day off.',
  })
  declare holidayRule: HolidayRule;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day it was closed; null while it is open.',
  })
  declare closedOn: string | null;

  @Field(() => Int, {
    description: 'Grows by one with each change; pass it back as `expectedVersion`.',
  })
  declare version: Opt<number>;

  /** Refuses work for a group that is closed. */
  requireOpen(): void {
    if (this.closedOn)
      throw ruleViolated(RuleCode.GROUP_CLOSED, `The group was closed on ${this.closedOn}.`);
  }

  /** Refuses members of another cohort. */
  requireCohort(cohortId: string): void {
    if (this.cohortId === cohortId) return;
    const message = `${this.name} belongs to another cohort.`;
    throw invalidField('input.groupId', 'GROUP_OF_ANOTHER_COHORT', message);
  }

  /** Refuses one more member when the group is full. */
  requirePlace(members: number, membersMax: number): void {
    if (members < membersMax) return;
    const message = `A group has at most ${membersMax} members; ${this.name} has ${members}.`;
    throw ruleViolated(RuleCode.GROUP_FULL, message);
  }
}
GroupSchema.setClass(Group);
