import { v7 as uuidv7 } from 'uuid';
import { localDateAt, localTimeAt } from '../kernel/index.js';
import type { CodeNotice } from './code-notice.js';
import { MessageReason, MessageState, MessageTemplate, RecipientKind } from './message.enums.js';
import { reminderTimesOf, type Sender } from './reminder-facts.queries.js';
import { zoneName } from './reminder-plan.js';
import { outsideQuietHours } from './reminder-times.js';

/** Days for which the notice is worth sending. */
const DAYS = 7;

/** Which code of which claim was given out, and who hears of it. */
export interface IssuedCode {
  codeId: string;
  claimNumber: string;
  issuedBy: string;
  turnTo: string;
  /** The heir, where one gets the money and can be reached; otherwise the participant. */
  to: { beneficiaryId: string } | { participantId: string };
  /** Whether a telephone is known. */
  isReachable: boolean;
}

/**
 * Queues the notice that a code was given out; when nobody can be told, that is kept in its place. It needs no consent
 * to reminders: it guards the family’s money. Answers the message’s id.
 */
export async function queueCodeNotice(sender: Sender, code: IssuedCode): Promise<string> {
  const { em, institutionId, now } = sender;
  const id = uuidv7();
  const isHeir = 'beneficiaryId' in code.to;
  const { quiet } = await reminderTimesOf(sender);
  await em.execute(
    `insert into messages (institution_id, id, recipient_kind, beneficiary_id, participant_id, template, parameters,
       send_after, valid_until, state, reason, dedupe_key, created_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      institutionId,
      id,
      isHeir ? RecipientKind.HEIR : RecipientKind.MEMBER,
      'beneficiaryId' in code.to ? code.to.beneficiaryId : null,
      'participantId' in code.to ? code.to.participantId : null,
      MessageTemplate.CLAIM_CODE_ISSUED,
      JSON.stringify(noticeOf(sender, code)),
      outsideQuietHours(now, quiet).toISOString(),
      new Date(now.getTime() + DAYS * 86_400_000).toISOString(),
      code.isReachable ? MessageState.QUEUED : MessageState.SKIPPED,
      code.isReachable ? null : MessageReason.NO_ADDRESS,
      `code:${code.codeId}`,
      now.toISOString(),
    ],
  );
  return id;
}

function noticeOf(
  { now, timeZone }: Sender,
  { claimNumber, issuedBy, turnTo }: IssuedCode,
): CodeNotice {
  const on = localDateAt(now, timeZone);
  const at = localTimeAt(now, timeZone);
  return { claimNumber, issuedBy, turnTo, on, at, zone: zoneName(timeZone) };
}
