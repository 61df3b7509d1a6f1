import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';

export const AgendaItemSchema = defineEntity({
  name: 'AgendaItem',
  tableName: 'agenda_items',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    meetingId: p.uuid(),
    title: p.text(),
    note: p.text().nullable(),
  },
});

/** Something a meeting talked about. */
@ObjectType({ description: 'Something a meeting talked about, with what was said.' })
export class AgendaItem extends AgendaItemSchema.class {
  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => String, { description: 'What it was about, 1 to 200 characters.' })
  declare title: string;

  @Field(() => String, {
    nullable: true,
    description: 'What was said; null when nothing was written down.',
  })
  declare note: string | null;
}
AgendaItemSchema.setClass(AgendaItem);
