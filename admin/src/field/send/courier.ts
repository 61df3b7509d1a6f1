import { refusalOf, request } from '../data/request';
import { FieldOperationsSendDocument, FieldPacksDocument } from '../data/field.documents';
import type { Meeting } from '../data/field.types';
import type { FieldOperationsSendMutation } from '../data/gql/graphql';
import { toInput, type Entry, type Reply } from '../entry';
import type { Database } from '../store/database';
import { keepReplies } from '../store/outbox';
import { readSnapshot, waitingOf, type Snapshot } from '../store/snapshot';
import { requireContact } from './contact';
import { nextBatch } from './batch';
import { verdictOn, type Verdict } from './verdict';

/** How a delivery ended. */
export type Delivery = 'DONE' | Exclude<Verdict, 'SPLIT'>;

type Receipt = FieldOperationsSendMutation['receipt'];

/** Sends everything that waits, batch by batch, in order; `onKept` is told after each batch that was answered. */
export async function deliver(database: Database, onKept: () => Promise<void>): Promise<Delivery> {
  let entriesMax: number | undefined;
  for (;;) {
    const snapshot = await readSnapshot(database);
    const batch = nextBatch(waitingOf(snapshot), entriesMax);
    if (batch.length === 0) return 'DONE';
    const verdict = await deliverBatch(database, snapshot, batch);
    if (verdict === 'SPLIT') entriesMax = 1;
    else if (verdict) return verdict;
    else await onKept();
  }
}

/** Whether this phone may exchange anything: it is not locked, and the browser's session is its owner's. */
export async function checkContact(snapshot: Snapshot): Promise<Delivery> {
  try {
    await requireContact(snapshot);
    return 'DONE';
  } catch (error) {
    const verdict = verdictOn(refusalOf(error));
    return verdict === 'SPLIT' ? 'RETRY' : verdict;
  }
}

/** Answers nothing when the batch was answered, or why it was not. */
async function deliverBatch(
  database: Database,
  { device }: Snapshot,
  batch: readonly Entry[],
): Promise<Verdict | undefined> {
  if (!device) return 'SIGN_IN';
  try {
    const operations = batch.map(toInput);
    const input = { deviceId: device.id, deviceName: device.name, operations };
    const { receipt } = await request(FieldOperationsSendDocument, { input });
    const replies = repliesTo(batch, receipt);
    await keepReplies(database, replies, await meetingsAfter(batch, receipt));
    return replies.length > 0 ? undefined : 'RETRY';
  } catch (error) {
    return refusedAlone(database, batch, error);
  }
}

/**
 * The meetings as they are with these entries. The server describes those it changed; what it had already, because an
 * answer was lost, has to be asked for, or the entries would vanish from the screen.
 */
async function meetingsAfter(
  batch: readonly Entry[],
  { meetings }: Receipt,
): Promise<readonly Meeting[]> {
  const told = new Set(meetings.map(({ id }) => id));
  if (batch.every(({ meetingId }) => told.has(meetingId))) return meetings;
  const { packs } = await request(FieldPacksDocument, {});
  return packs.flatMap((pack) => pack.meetings);
}

/** An entry that is refused even when it is sent alone is refused for good; it must not hold up the rest. */
async function refusedAlone(database: Database, batch: readonly Entry[], error: unknown) {
  const { message, rule, code } = refusalOf(error);
  const verdict = verdictOn(refusalOf(error));
  const [only] = batch;
  if (verdict !== 'SPLIT' || batch.length > 1 || !only) return verdict;
  const repliedAt = new Date().toISOString();
  const reply: Reply = {
    id: only.id,
    outcome: 'REFUSED',
    rule: rule ?? code,
    message,
    repliedAt,
    isSettled: false,
  };
  await keepReplies(database, [reply], []);
  return undefined;
}

function repliesTo(batch: readonly Entry[], { operations }: Receipt): readonly Reply[] {
  const repliedAt = new Date().toISOString();
  const sent = new Set(batch.map(({ id }) => id));
  return operations
    .filter(({ id }) => sent.has(id))
    .map(({ id, outcome, rule, message, receiptNumber }) => ({
      id,
      outcome,
      ...(rule && { rule }),
      ...(message && { message }),
      ...(receiptNumber && { receiptNumber }),
      repliedAt,
      isSettled: false,
    }));
}
