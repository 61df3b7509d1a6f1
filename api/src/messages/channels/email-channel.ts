import { setTimeout as pause } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { MessageChannel } from '../message.enums.js';
import { DeliveryFault, faultCode, SEND_MS_MAX, type Channel } from './channel.js';

/** Where e-mail is handed over, and who it comes from. */
export interface EmailSetup {
  /** Such as smtps://user:password@mail.example:465. */
  smtpUrl: string;
  from: string;
}

const STEP_MS_MAX = 4000;

/** Sends e-mail over SMTP; copies of a message have the same Message-ID. */
export function emailChannel({ smtpUrl, from }: EmailSetup): Channel {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: STEP_MS_MAX,
    greetingTimeout: STEP_MS_MAX,
    socketTimeout: STEP_MS_MAX,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.slice(from.lastIndexOf('@') + 1).replace(/>.*$/, '');
  return {
    name: MessageChannel.EMAIL,
    send: async ({ id, to, subject, text }) => {
      const headers = { 'Auto-Submitted': 'auto-generated' };
      try {
        const messageId = `<${id}@${domain}>`;
        const sending = transport.sendMail({ from, to, subject, text, messageId, headers });
        await Promise.race([sending, tooLong()]);
      } catch (error) {
        throw faultOf(error);
      }
    },
  };
}

/** Each step has its own limit; this one holds for all of them together. */
async function tooLong(): Promise<never> {
  await pause(SEND_MS_MAX, undefined, { ref: false });
  throw new DeliveryFault('SMTP too slow', { isFinal: false });
}

/** A 5xx answer is final; the answer's text is left out, because servers repeat the address in it. */
function faultOf(error: unknown): DeliveryFault {
  if (error instanceof DeliveryFault) return error;
  const isAnswer = typeof error === 'object' && error !== null && 'responseCode' in error;
  const answer = isAnswer ? Number(error.responseCode) : null;
  if (answer === null) return new DeliveryFault(`SMTP ${faultCode(error)}`, { isFinal: false });
  return new DeliveryFault(`SMTP ${answer}`, { isFinal: answer >= 500 });
}
