import { request as requestPlain, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestSecure } from 'node:https';
import { Webhook } from 'standardwebhooks';
import { systemClock } from '../../kernel/index.js';
import { MessageChannel } from '../message.enums.js';
import { DeliveryFault, faultCode, SEND_MS_MAX, type Channel } from './channel.js';
import { lookupOutside, requireOutside } from './outside-addresses.js';

/** The gateway that sends WhatsApp messages or SMS. */
export interface WebhookSetup {
  url: string;
  /** Signing secret of Standard Webhooks, `whsec_…`. */
  secret: string;
  /** Whether the gateway may be on this machine or in a private network. */
  isLocalAllowed: boolean;
}

/** Bytes of an answer that are read at the most; only its status matters. */
const ANSWER_BYTES_MAX = 65_536;
/** Answers that ask to come again, among those that say the request was wrong. */
const TRY_AGAIN: ReadonlySet<number> = new Set([408, 409, 425, 429]);

/** Posts messages as JSON, signed by Standard Webhooks; copies of a message have the same `webhook-id`. */
export function webhookChannel(setup: WebhookSetup): Channel {
  const signer = new Webhook(setup.secret);
  const url = new URL(setup.url);
  return {
    name: MessageChannel.WEBHOOK,
    send: async ({ id, to, text, template, parameters }) => {
      const now = systemClock.now();
      const data = { to, language: 'id', text, template, parameters };
      const body = JSON.stringify({ type: 'message.send', timestamp: now.toISOString(), data });
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': signer.sign(id, now, body),
      };
      requireAccepted(await post(url, { headers, body, isLocalAllowed: setup.isLocalAllowed }));
    },
  };
}

interface Post {
  headers: Record<string, string | number>;
  body: string;
  isLocalAllowed: boolean;
}

/** Sends the request and answers the status. Redirects are not followed: they could lead inside. */
async function post(url: URL, { headers, body, isLocalAllowed }: Post): Promise<number> {
  const options: RequestOptions = {
    method: 'POST',
    headers,
    agent: false,
    signal: AbortSignal.timeout(SEND_MS_MAX),
    ...(!isLocalAllowed && { lookup: lookupOutside }),
  };
  try {
    if (!isLocalAllowed) requireOutside(url);
    return await new Promise<number>((resolve, reject) => {
      const take = (answer: IncomingMessage) => {
        readSome(answer).then(() => resolve(answer.statusCode ?? 0), reject);
      };
      const send = url.protocol === 'https:' ? requestSecure : requestPlain;
      send(url, options, take).on('error', reject).end(body);
    });
  } catch (error) {
    const code = faultCode(error);
    throw new DeliveryFault(`webhook ${code}`, { isFinal: code === 'INSIDE_ADDRESS' });
  }
}

/** Reads the answer to its end, or to the limit; what a receiver adds beyond that is not worth waiting for. */
async function readSome(answer: IncomingMessage): Promise<void> {
  let bytes = 0;
  // A stream without an encoding gives buffers; its type does not say so.
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > ANSWER_BYTES_MAX) return; // Leaving the loop closes the connection.
  }
}

function requireAccepted(status: number): void {
  if (status >= 200 && status < 300) return;
  const isFinal = status < 500 && !TRY_AGAIN.has(status);
  throw new DeliveryFault(`webhook ${status}`, { isFinal });
}
