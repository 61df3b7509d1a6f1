import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';
import { LocalDateScalar, type LocalDate } from '../kernel/index.js';

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
}
DecisionSchema.setClass(Decision);
