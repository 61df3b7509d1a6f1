import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { FamilyClaim } from '../claims/index.js';
import type { NikSeal } from '../kernel/index.js';

/** How long the buttons of a page work. */
const MINUTES = 30;

const shape = z.object({
  institutionId: z.uuid(),
  claimId: z.uuid(),
  codeId: z.uuid(),
  timeZone: z.string(),
  id: z.uuid(),
  until: z.number(),
});

/** What a page sends back with its buttons: for which claim, until when, and the id that what is done will have. */
export function writeTicket(seal: NikSeal, family: FamilyClaim, now: Date): string {
  const until = now.getTime() + MINUTES * 60_000;
  return seal.sign(JSON.stringify({ ...family, id: uuidv7(), until }));
}

/** Reads a ticket; null when it is not one of ours, was changed, or is too old. */
export function readTicket(
  seal: NikSeal,
  signed: string,
  now: Date,
): { family: FamilyClaim; id: string } | null {
  const text = seal.verified(signed);
  if (text === null) return null;
  const { id, until, ...family } = shape.parse(JSON.parse(text));
  return until < now.getTime() ? null : { family, id };
}
