import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';
import { LocalDateScalar, RuleCode, ruleViolated, type LocalDate } from '../kernel/index.js';

export const DecisionSchema = defineEntity({
  name: 'Decision',
  tableName: 'decisions',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    meetingId: p.uuid(),
    text: p.text(),
    ownerName: p.text().nullable(),
    dueOn: p.date().nullable(),
    doneOn: p.date().nullable(),
  },
});

/** Something a meeting decided. */
@ObjectType({ description: 'Something a meeting decided, with who sees to it and until when.' })
export class Decision extends DecisionSchema.class {
  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => String, { description: 'What was decided, 1 to 2,000 characters.' })
  declare text: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who sees to it; null when nobody was named.',
  })
  declare ownerName: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Until when; null when not said.' })
  declare dueOn: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'When it was done; null until then.',
  })
  declare doneOn: LocalDate | null;

  /** Notes that it was carried out, once. */
  complete(doneOn: LocalDate): void {
    if (this.doneOn === doneOn) return;
    if (this.doneOn !== null) {
      const message = `Expected a decision still to be done; this one was done on ${this.doneOn}.`;
      throw ruleViolated(RuleCode.DECISION_ALREADY_DONE, message);
    }
    this.doneOn = doneOn;
  }
}
DecisionSchema.setClass(Decision);
