import { v7 as uuidv7 } from 'uuid';
import { addDays, instantAt, type LocalDate } from '../kernel/index.js';
import type { ClaimDigest } from './claim-digest.js';
import { MessageState, MessageTemplate, RecipientKind } from './message.enums.js';
import { reminderTimesOf, type Sender } from './reminder-facts.queries.js';
import { outsideQuietHours } from './reminder-times.js';

/** Digests go at seven in the morning, or when the quiet hours end. */
const AT = '07:00';

/** Who has a digest of a day already, by the id of the user. */
export async function digestedUsers(
  { em, institutionId }: Pick<Sender, 'em' | 'institutionId'>,
  on: LocalDate,
): Promise<ReadonlySet<string>> {
  const rows = await em.execute<Array<{ user_id: string }>>(
    `select user_id from messages where institution_id = ? and template = 'CLAIM_DIGEST' and dedupe_key like ?`,
    [institutionId, `claims:${on}:%`],
  );
  return new Set(rows.map((row) => row.user_id));
}

/**
 * Queues one person's digest of a day; once, however often and from however many processes. Answers the message's id, or
 * null when there is one already.
 */
export async function queueDigest(
  sender: Sender,
  userId: string,
  digest: ClaimDigest,
): Promise<string | null> {
  const { em, institutionId, timeZone, now } = sender;
  const { quiet } = await reminderTimesOf(sender);
  const sendAfter = outsideQuietHours(instantAt(digest.on, AT, timeZone), quiet);
  const rows = await em.execute<Array<{ id: string }>>(
    `insert into messages (institution_id, id, recipient_kind, user_id, template, parameters, send_after, valid_until,
       state, dedupe_key, created_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id`,
    [
      institutionId,
      uuidv7(),
      RecipientKind.USER,
      userId,
      MessageTemplate.CLAIM_DIGEST,
      JSON.stringify(digest),
      sendAfter.toISOString(),
      instantAt(addDays(digest.on, 1), '00:00', timeZone).toISOString(),
      MessageState.QUEUED,
      `claims:${digest.on}:${userId}`,
      now.toISOString(),
    ],
  );
  return rows[0]?.id ?? null;
}
