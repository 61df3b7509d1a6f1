import type { EntityManager } from '@mikro-orm/postgresql';
import { mapRow } from '../kernel/index.js';
import { DeliveryFault, faultCode, type Channel, type Channels } from './channels/channel.js';
import { subjectOf, textOf } from './message-text.js';
import { Message } from './message.entity.js';
import { MessageReason, MessageState } from './message.enums.js';
import type { Sender } from './reminder-facts.queries.js';

/** Messages taken in hand in one transaction at the most. */
const CLAIM_MAX = 50;
const ATTEMPTS_MAX = 6;
/** Minutes before the next attempt, after the first, the second … */
const WAIT_MINUTES = [1, 5, 20, 60, 180];

/**
 * Takes due messages in hand: from here on they count as sending, and may have left. Others that claim meanwhile get
 * other messages.
 */
export async function claimDue({ em, institutionId, now }: Sender): Promise<void> {
  await em.execute(
    `update messages set state = 'SENDING', attempts = attempts + 1, version = version + 1
     where institution_id = ? and id in (
       select id from messages where institution_id = ? and state = 'QUEUED' and send_after <= ? and valid_until > ?
       order by send_after, id limit ${CLAIM_MAX} for update skip locked)`,
    [institutionId, institutionId, now.toISOString(), now.toISOString()],
  );
}

/** What is in hand, by this process or by one that was killed. */
export async function messagesInHand({ em, institutionId }: Sender): Promise<string[]> {
  const rows = await em.execute<Array<{ id: string }>>(
    `select id from messages where institution_id = ? and state = 'SENDING' order by id limit ${CLAIM_MAX}`,
    [institutionId],
  );
  return rows.map(({ id }) => id);
}

/**
 * Hands over one message in hand and notes what became of it. Its row stays locked meanwhile, which shows other
 * processes that somebody alive is at it; the lock of a killed process falls with its connection, and the next one
 * sends again under the same id. Answers false when somebody else is at it, or was.
 */
export async function sendInHand(sender: Sender, id: string, channels: Channels): Promise<boolean> {
  const found = await lockInHand(sender, id);
  if (!found) return false;
  const { message, to } = found;
  if (message.validUntil <= sender.now) {
    await settle(sender.em, message, {
      state: MessageState.FAILED,
      reason: MessageReason.INTERRUPTED,
    });
    return true;
  }
  const channel = message.userId === null ? channels.toParticipants : channels.toUsers;
  await settle(sender.em, message, await handOver(message, { to, channel, now: sender.now }));
  return true;
}

interface InHand {
  message: Message;
  /** Null when the number was removed meanwhile. */
  to: string | null;
}

async function lockInHand(
  { em, institutionId }: Sender,
  messageId: string,
): Promise<InHand | null> {
  const [row] = await em.execute<Array<Record<string, unknown>>>(
    `select t.*, coalesce(p.phone, b.phone, u.email) as address from messages t
     left join participants p on p.institution_id = t.institution_id and p.id = t.participant_id
     left join beneficiaries b on b.institution_id = t.institution_id and b.id = t.beneficiary_id
     left join users u on u.institution_id = t.institution_id and u.id = t.user_id
     where t.institution_id = ? and t.id = ? and t.state = 'SENDING' for update of t skip locked`,
    [institutionId, messageId],
  );
  if (!row) return null;
  const { address, ...columns } = row;
  const to = typeof address === 'string' ? address : null;
  return { message: mapRow(em, Message, columns), to };
}

interface Outcome {
  state: MessageState;
  reason?: MessageReason;
  channel?: Channel;
  fault?: string;
  sentAt?: Date;
  sendAfter?: Date;
}

async function handOver(
  message: Message,
  { to, channel, now }: { to: string | null; channel: Channel; now: Date },
): Promise<Outcome> {
  if (to === null) return { state: MessageState.SKIPPED, reason: MessageReason.NO_ADDRESS };
  const { id, template, parameters } = message;
  const text = textOf(template, parameters);
  const subject = subjectOf(template, parameters);
  try {
    await channel.send({ id, template, parameters, text, subject, to });
    return { state: MessageState.SENT, channel, sentAt: now };
  } catch (error) {
    const fault =
      error instanceof DeliveryFault
        ? error
        : new DeliveryFault(faultCode(error), { isFinal: false });
    return { ...afterFault(message, fault, now), channel, fault: fault.message };
  }
}

function afterFault({ attempts }: Message, { isFinal }: DeliveryFault, now: Date): Outcome {
  const minutes = WAIT_MINUTES[attempts - 1];
  if (isFinal) return { state: MessageState.FAILED, reason: MessageReason.REFUSED };
  if (attempts >= ATTEMPTS_MAX || minutes === undefined)
    return { state: MessageState.FAILED, reason: MessageReason.GAVE_UP };
  return { state: MessageState.QUEUED, sendAfter: new Date(now.getTime() + minutes * 60_000) };
}

async function settle(em: EntityManager, message: Message, outcome: Outcome): Promise<void> {
  const { state, reason = null, channel, fault = null, sentAt, sendAfter } = outcome;
  await em.execute(
    `update messages set state = ?, reason = ?, channel = ?, fault = ?, sent_at = ?, send_after = ?, version = version + 1
     where institution_id = ? and id = ?`,
    [
      state,
      reason,
      channel?.name ?? null,
      fault,
      sentAt?.toISOString() ?? null,
      (sendAfter ?? message.sendAfter).toISOString(),
      message.institutionId,
      message.id,
    ],
  );
}
