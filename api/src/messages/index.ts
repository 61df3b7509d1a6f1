export { DeliveryFault, type Channel, type Channels } from './channels/channel.js';
export { chooseChannels, type ChannelSetup } from './channels/choose-channels.js';
export { deliverMessages, type DeliveryParts } from './deliver.job.js';
export { Message, MessageSchema } from './message.entity.js';
export { MessageChannel, MessageState, MessageTemplate, RecipientKind } from './message.enums.js';
export { MessageResolver } from './message.resolver.js';
export { ReminderSettings, ReminderSettingsSchema } from './reminder-settings.entity.js';
export { ReminderSettingsResolver } from './reminder-settings.resolver.js';
export { replanReminders } from './reminders.writes.js';
