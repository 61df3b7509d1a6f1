import type { EntityManager } from '@mikro-orm/postgresql';
import type { Job } from '../jobs/index.js';
import {
  addDays,
  inSingleAttempt,
  inSnapshot,
  inTransaction,
  localDateAt,
  PROGRAMME,
  type Clock,
  type RowContext,
} from '../kernel/index.js';
import type { Channels } from './channels/channel.js';
import { claimDue, messagesInHand, sendInHand } from './outbox.writes.js';
import { horizonOf, reminderTimesOf, type Sender } from './reminder-facts.queries.js';
import { isQuiet } from './reminder-times.js';
import { planReminders } from './reminders.writes.js';

/** What the job works with. */
export interface DeliveryParts {
  root: EntityManager;
  clock: Clock;
  channels: Channels;
}

/** Messages handed over at the same time; each holds a database connection meanwhile. */
const ABREAST = 3;

/** Plans reminders and sends what is due, every minute, institution by institution. */
export function deliverMessages(parts: DeliveryParts): Job {
  return {
    name: 'messages.deliver',
    cron: '* * * * *',
    run: async (signal) => {
      const faults: unknown[] = [];
      for (const institution of await institutionsAtWork(parts)) {
        if (signal.aborted) return;
        // One institution's fault is not to keep the others' messages back.
        await deliverFor(parts, institution, signal).catch((fault: unknown) => faults.push(fault));
      }
      if (faults.length > 0) throw new AggregateError(faults, 'Some messages could not be sent.');
    },
  };
}

interface Institution {
  id: string;
  timeZone: string;
}

/** Institutions with a meeting ahead or a message on its way. */
function institutionsAtWork({ root, clock }: DeliveryParts): Promise<Institution[]> {
  const today = localDateAt(clock.now(), 'Asia/Jakarta');
  return inSnapshot(root, PROGRAMME, async (em) => {
    const rows = await em.execute<Array<{ id: string; time_zone: string }>>(
      `select i.id, i.time_zone from institutions i
       where exists (select from meetings m where m.institution_id = i.id and m.meets_on between ? and ?)
          or exists (select from messages t where t.institution_id = i.id and t.state in ('QUEUED', 'SENDING'))
       order by i.id`,
      [today, addDays(horizonOf(today), 1)],
    );
    return rows.map((row) => ({ id: row.id, timeZone: row.time_zone }));
  });
}

async function deliverFor(
  parts: DeliveryParts,
  institution: Institution,
  signal: AbortSignal,
): Promise<void> {
  const { root, clock, channels } = parts;
  const { id: institutionId, timeZone } = institution;
  const context: RowContext = { scope: 'INSTITUTION', institutionId };
  const senderOf = (em: EntityManager): Sender => ({
    em,
    institutionId,
    timeZone,
    now: clock.now(),
  });
  // Over and over until nothing is left in hand that nobody else is at.
  for (let handled = 1; handled > 0 && !signal.aborted;) {
    const step = await inTransaction(root, context, (em) => planAndClaim(senderOf(em)));
    if (step === 'QUIET') return;
    const inHand = await inSnapshot(root, context, (em) => messagesInHand(senderOf(em)));
    handled = await abreast(inHand, signal, (id) =>
      inSingleAttempt(root, context, (em) => sendInHand(senderOf(em), id, channels)),
    );
  }
}

/** Who is to get nothing any more is taken out in the same transaction that takes the rest in hand. */
async function planAndClaim(sender: Sender): Promise<'QUIET' | 'CLAIMED'> {
  const times = await reminderTimesOf(sender);
  await planReminders(sender, times);
  if (isQuiet(sender.now, times.quiet)) return 'QUIET';
  await claimDue(sender);
  return 'CLAIMED';
}

/** Works through a list, a few at a time; no new one is begun once `signal` fires. Answers how many it could do. */
async function abreast(
  ids: readonly string[],
  signal: AbortSignal,
  work: (id: string) => Promise<boolean>,
): Promise<number> {
  const waiting = ids.values();
  let done = 0;
  const worker = async () => {
    for (const id of waiting) {
      if (signal.aborted) return;
      if (await work(id)) done += 1;
    }
  };
  await Promise.all(Array.from({ length: ABREAST }, worker));
  return done;
}
