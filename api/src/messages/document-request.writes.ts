import { v7 as uuidv7 } from 'uuid';
import { addDays, instantAt } from '../kernel/index.js';
import type { DocumentRequest } from './document-request.js';
import { MessageState, MessageTemplate, RecipientKind } from './message.enums.js';
import { reminderTimesOf, type Sender } from './reminder-facts.queries.js';
import { outsideQuietHours } from './reminder-times.js';

/** Queues a request for documents for each of some users; once for a key, which names the request. */
export async function queueDocumentRequest(
  sender: Sender,
  { key, userIds }: { key: string; userIds: readonly string[] },
  request: DocumentRequest,
): Promise<void> {
  const { em, institutionId, timeZone, now } = sender;
  const { quiet } = await reminderTimesOf(sender);
  for (const userId of userIds)
    await em.execute(
      `insert into messages (institution_id, id, recipient_kind, user_id, template, parameters, send_after, valid_until,
         state, dedupe_key, created_at)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing`,
      [
        institutionId,
        uuidv7(),
        RecipientKind.USER,
        userId,
        MessageTemplate.CLAIM_DOCUMENTS_ASKED,
        JSON.stringify(request),
        outsideQuietHours(now, quiet).toISOString(),
        instantAt(addDays(request.untilOn, 1), '00:00', timeZone).toISOString(),
        MessageState.QUEUED,
        `documents:${key}:${userId}`,
        now.toISOString(),
      ],
    );
}
