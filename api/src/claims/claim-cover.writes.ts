import type { Unit } from '../kernel/index.js';
import { requireStillCovered } from './claim-cover.js';
import { coverFile } from './claim-cover.queries.js';
import type { Claim } from './claim.entity.js';

/** Refuses to go on with a claim that lost its cover since the report: a premium may have been taken back. */
export async function requireCoverKept(unit: Unit, claim: Claim): Promise<void> {
  const file = await coverFile(unit, claim.participantId, claim.eventOn);
  if (!file) throw new Error('A claim has an enrolment.');
  requireStillCovered(claim, file);
}
