import { Arg, Authorized, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Context, Permission } from '../kernel/index.js';
import { ReminderSettingsInput } from './message.inputs.js';
import { DEFAULT_REMINDERS, ReminderSettings } from './reminder-settings.entity.js';
import { changeReminders } from './reminder-settings.writes.js';

@Resolver(() => ReminderSettings)
export class ReminderSettingsResolver {
  @Authorized(Permission.MEETING_READ)
  @Query(() => ReminderSettings, {
    description:
      'When the viewer’s institution reminds of its meetings; the defaults until it says otherwise.',
  })
  async reminderSettings(@Ctx() ctx: Context): Promise<ReminderSettings> {
    const em = await ctx.read();
    const { institutionId } = ctx.viewer;
    const settings = await em.findOne(ReminderSettings, { institutionId });
    return settings ?? em.map(ReminderSettings, { institutionId, ...DEFAULT_REMINDERS });
  }

  @Authorized(Permission.REMINDER_MANAGE)
  @Mutation(() => ReminderSettings, {
    description:
      'Sets when the institution reminds of its meetings; what is queued follows. Errors: CONFLICT when somebody changed it meanwhile, INVALID_INPUT for more than three days or days outside 1 to 14.',
  })
  reminderSettingsUpdate(
    @Ctx() ctx: Context,
    @Arg('expectedVersion', () => Int, {
      description: 'The version the caller saw; 0 while the defaults hold.',
    })
    expectedVersion: number,
    @Arg('input', () => ReminderSettingsInput, { description: 'The times.' })
    input: ReminderSettingsInput,
  ): Promise<ReminderSettings> {
    return ctx.write((unit) => changeReminders(unit, expectedVersion, input));
  }
}
