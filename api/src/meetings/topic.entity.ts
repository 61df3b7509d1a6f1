import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';
import { LocalDateScalar, type LocalDate } from '../kernel/index.js';

export const TopicSchema = defineEntity({
  name: 'Topic',
  tableName: 'topics',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    name: p.text(),
    retiredOn: p.date().nullable(),
  },
});

/** Something taught at meetings. */
@ObjectType({
  description: 'Something taught at meetings (materi penyuluhan), from the institution’s own list.',
})
export class Topic extends TopicSchema.class {
  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => String, { description: 'Name of the topic, unique in the institution.' })
  declare name: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day from which it is taught no more; null while in use.',
  })
  declare retiredOn: LocalDate | null;
}
TopicSchema.setClass(Topic);

export const MeetingTopicSchema = defineEntity({
  name: 'MeetingTopic',
  tableName: 'meeting_topics',
  properties: {
    institutionId: p.uuid().primary(),
    meetingId: p.uuid().primary(),
    topicId: p.uuid().primary(),
  },
});

/** That a topic was taught at a meeting. */
export class MeetingTopic extends MeetingTopicSchema.class {}
MeetingTopicSchema.setClass(MeetingTopic);
