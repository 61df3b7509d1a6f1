import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';
import { LocalTimeScalar } from '../kernel/index.js';

export const ReminderSettingsSchema = defineEntity({
  name: 'ReminderSettings',
  tableName: 'reminder_settings',
  properties: {
    institutionId: p.uuid().primary(),
    hostDaysBefore: p.json<number[]>(),
    memberDaysBefore: p.json<number[]>(),
    officerDaysBefore: p.json<number[]>(),
    quietFrom: p.text(),
    quietUntil: p.text(),
    version: p.integer().version(),
  },
});

/** When an institution reminds of its meetings, and when it disturbs nobody. */
@ObjectType({
  description: 'When an institution reminds of its meetings, and when it disturbs nobody.',
})
export class ReminderSettings extends ReminderSettingsSchema.class {
  @Field(() => [Int], {
    description: 'Days before the meeting on which the host is reminded, the earliest first.',
  })
  declare hostDaysBefore: number[];

  @Field(() => [Int], { description: 'The same for the members of the group.' })
  declare memberDaysBefore: number[];

  @Field(() => [Int], { description: 'The same for the officer who leads it.' })
  declare officerDaysBefore: number[];

  @Field(() => LocalTimeScalar, {
    description: 'From when nothing is sent, on the institution’s clock.',
  })
  declare quietFrom: string;

  @Field(() => LocalTimeScalar, {
    description: 'Until when nothing is sent; equal to `quietFrom` when there are no quiet hours.',
  })
  declare quietUntil: string;

  @Field(() => Int, {
    description: 'Grows by one with each change; 0 while the defaults hold.',
  })
  declare version: Opt<number>;
}
ReminderSettingsSchema.setClass(ReminderSettings);

/** What holds until an institution says otherwise: 7 days and 1 day for the host, 1 day for the others, quiet at night. */
export const DEFAULT_REMINDERS = {
  hostDaysBefore: [7, 1],
  memberDaysBefore: [1],
  officerDaysBefore: [1],
  quietFrom: '20:00',
  quietUntil: '07:00',
  version: 0,
};
