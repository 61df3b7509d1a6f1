import { deliverMessages, MessageChannel, type Channels } from '../../src/messages/index.js';
import type { TestClient } from './client.js';
import type { World } from './world.js';

/** A message as the tests read it. */
export interface MessageRow {
  id: string;
  recipientKind: string;
  template: string;
  state: string;
  reason: string | null;
  channel: string | null;
  fault: string | null;
  attempts: number;
  sendAfter: string;
  sentAt: string | null;
  text: string;
  participant: { id: string; fullName: string } | null;
  user: { id: string } | null;
}

const MESSAGES = `query ($id: ID!) { meeting(id: $id) { messages {
  id recipientKind template state reason channel fault attempts sendAfter sentAt text participant { id fullName } user { id }
} } }`;

/** The messages about a meeting, in the order of their times. */
export async function messagesOf(client: TestClient, id: string): Promise<MessageRow[]> {
  const answer = await client.ask<{ meeting: { messages: MessageRow[] } }>(MESSAGES, { id });
  return answer.meeting.messages;
}

/** The messages about a meeting as lines: who, what, when, how far, why. */
export async function linesOf(client: TestClient, id: string): Promise<string[]> {
  const rows = await messagesOf(client, id);
  return rows
    .map(({ participant, template, sendAfter, state, reason }) =>
      [
        participant?.fullName ?? 'officer',
        template,
        sendAfter.slice(0, 16),
        state,
        reason ?? '',
      ].join(' '),
    )
    .map((line) => line.trim())
    .sort();
}

/** What left through the test's channels. */
export interface Sent {
  id: string;
  to: string;
  text: string;
}

/** Channels that keep what they are given, and fail as told. */
export function keptChannels(fails: () => Error | null = () => null): Channels & { sent: Sent[] } {
  const sent: Sent[] = [];
  const send = ({ id, to, text }: Sent) => {
    const fault = fails();
    if (fault) return Promise.reject(fault);
    sent.push({ id, to, text });
    return Promise.resolve();
  };
  return {
    sent,
    toParticipants: { name: MessageChannel.WEBHOOK, send },
    toUsers: { name: MessageChannel.EMAIL, send },
  };
}

/** Runs the job once, at an instant of the world's clock. */
export async function deliverAt(world: World, instant: string, channels: Channels): Promise<void> {
  world.travelTo(instant);
  const parts = { root: world.orm.em, clock: { now: () => new Date(instant) }, channels };
  await deliverMessages(parts).run(new AbortController().signal);
}

/** Gives participants of `polonia` a telephone number and their consent, past the API. */
export async function letMessages(world: World, ids: readonly string[]): Promise<void> {
  await world.database.query('begin');
  await world.database.query(`set local askesos.scope = 'PROGRAMME'`);
  await world.database.query(`set local askesos.institution_id = '${world.cast.polonia.id}'`);
  for (const [n, id] of ids.entries()) {
    await world.database.query(
      `update participants set phone = $2, messaging_consent_on = '2026-01-01' where id = $1`,
      [id, `+62812000${String(1000 + n)}`],
    );
  }
  await world.database.query('commit');
}
