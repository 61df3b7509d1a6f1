import type { MessageParameters } from '../message-text.js';
import type { MessageChannel, MessageTemplate } from '../message.enums.js';

/** A message ready to be handed over. */
export interface Envelope {
  /** The same for every copy, so that the receiving side can drop all but one. */
  id: string;
  template: MessageTemplate;
  parameters: MessageParameters;
  text: string;
  subject: string;
  /** Telephone in E.164 or e-mail address, as the channel needs. */
  to: string;
}

/** One way for messages to leave. */
export interface Channel {
  name: MessageChannel;
  /** Hands a message over within 10 seconds; throws a DeliveryFault when that fails. */
  send(envelope: Envelope): Promise<void>;
}

/** The ways this deployment has; participants are reached by telephone, users by e-mail. */
export interface Channels {
  toParticipants: Channel;
  toUsers: Channel;
}

/** A message that could not be handed over. Its text never names the recipient. */
export class DeliveryFault extends Error {
  /** True when the receiving side will not take it later either. */
  readonly isFinal: boolean;

  constructor(message: string, { isFinal }: { isFinal: boolean }) {
    super(message.slice(0, 200));
    this.isFinal = isFinal;
  }
}

/** Milliseconds a hand-over may take. */
export const SEND_MS_MAX = 10_000;

/** The code of a fault of the network, such as ECONNREFUSED; without the text, which may name the recipient. */
export function faultCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'name' in error && typeof error.name === 'string' ? error.name : 'unknown';
}
