import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';
import { LocalDateScalar, RuleCode, ruleViolated, type LocalDate } from '../kernel/index.js';

export const MembershipSchema = defineEntity({
  name: 'Membership',
  tableName: 'memberships',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    groupId: p.uuid(),
    participantId: p.uuid(),
    joinedOn: p.date(),
    leftOn: p.date().nullable(),
    leftReason: p.text().nullable(),
    recordedById: p.uuid(),
  },
});

/** A participant's time in a group; a transfer ends one and starts another, so the history stays. */
@ObjectType({
  description:
    'A participant’s time in a group. A transfer ends one membership and starts another.',
})
export class Membership extends MembershipSchema.class {
  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => LocalDateScalar, { description: 'First day in the group.' })
  declare joinedOn: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day no longer in the group; null while a member.',
  })
  declare leftOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the participant left; null while a member.',
  })
  declare leftReason: string | null;

  /** Leaves for another group; `on` is the first day there, so at least one day was spent here. */
  leave(on: LocalDate, reason: string): void {
    if (on <= this.joinedOn) {
      const message = `The participant joined this group on ${this.joinedOn} and moves later than that; got ${on}.`;
      throw ruleViolated(RuleCode.DATE_OUT_OF_ORDER, message);
    }
    this.leftOn = on;
    this.leftReason = reason;
  }

  /** Takes back that the participant left. */
  goOn(): void {
    this.leftOn = this.leftReason = null;
  }
}
MembershipSchema.setClass(Membership);
