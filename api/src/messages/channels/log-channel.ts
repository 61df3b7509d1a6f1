import { MessageChannel } from '../message.enums.js';
import type { Channel } from './channel.js';

/** Notes that a message would have left; for deployments without a way out. No address and no text stand in the line. */
export function logChannel(note: (line: { messageId: string; template: string }) => void): Channel {
  return {
    name: MessageChannel.LOG,
    send: ({ id, template }) => {
      note({ messageId: id, template });
      return Promise.resolve();
    },
  };
}
