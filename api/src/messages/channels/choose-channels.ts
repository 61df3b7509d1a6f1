import type { Channels } from './channel.js';
import { emailChannel, type EmailSetup } from './email-channel.js';
import { logChannel } from './log-channel.js';
import { webhookChannel, type WebhookSetup } from './webhook-channel.js';

/** Which ways a deployment has set up. */
export interface ChannelSetup {
  email: EmailSetup | null;
  webhook: WebhookSetup | null;
}

/** The ways messages go: what is not set up is only noted in the log. */
export function chooseChannels(
  { email, webhook }: ChannelSetup,
  note: (line: { messageId: string; template: string }) => void,
): Channels {
  const log = logChannel(note);
  return {
    toParticipants: webhook ? webhookChannel(webhook) : log,
    toUsers: email ? emailChannel(email) : log,
  };
}
