import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, inTransaction, Unit, type Clock } from '../kernel/index.js';
import { ClaimCode } from './claim-code.entity.js';
import { ClaimComplaint } from './claim-complaint.entity.js';
import { complain, settleByFamily } from './claim-complaint.writes.js';
import type { FamilyClaim } from './claim-page.queries.js';
import { ClaimRating, RatingChannel } from './claim-rating.entity.js';
import { rateClaim } from './claim-rating.writes.js';
import { ReceiptWay } from './claim-receipt.js';
import { takeReceipt } from './claim-receipt.writes.js';
import { ClaimStep } from './claim-step.entity.js';
import { Claim } from './claim.entity.js';

/** What a family can do on the page of its claim. */
export enum FamilyAct {
  RECEIVED = 'RECEIVED',
  NOT_RECEIVED = 'NOT_RECEIVED',
  RATE = 'RATE',
}

/** One press of a button. `id` was made with the page, so pressing twice counts once. */
export interface FamilyDeed {
  act: FamilyAct;
  id: string;
  points: number | null;
  text: string | null;
}

interface Surroundings {
  root: EntityManager;
  clock: Clock;
}

/** Does what a family asked for on its page; false when it no longer can, because the claim has moved on. */
export async function actForFamily(
  { root, clock }: Surroundings,
  family: FamilyClaim,
  deed: FamilyDeed,
): Promise<boolean> {
  const context = { scope: 'INSTITUTION', institutionId: family.institutionId } as const;
  try {
    await inTransaction(root, context, async (em) => {
      const unit = new Unit(em, family, clock);
      await requireLive(unit, family);
      if (await isDone(unit, deed)) return;
      await doIt(unit, family.claimId, deed);
    });
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

async function requireLive(unit: Unit, { codeId }: FamilyClaim): Promise<void> {
  const code = await unit.lock(ClaimCode, codeId);
  if (code.voidedAt !== null) throw new DomainError('NOT_FOUND', 'This code no longer counts.');
}

async function isDone(unit: Unit, { act, id }: FamilyDeed): Promise<boolean> {
  const { em, institutionId } = unit;
  switch (act) {
    case FamilyAct.RECEIVED:
      return (await em.count(ClaimStep, { institutionId, id })) > 0;
    case FamilyAct.NOT_RECEIVED:
      return (await em.count(ClaimComplaint, { institutionId, id })) > 0;
    case FamilyAct.RATE:
      return (await em.count(ClaimRating, { institutionId, id })) > 0;
  }
}

async function doIt(unit: Unit, claimId: string, { act, id, points, text }: FamilyDeed) {
  switch (act) {
    case FamilyAct.RECEIVED:
      return takeOwnReceipt(unit, claimId, id);
    case FamilyAct.NOT_RECEIVED:
      return complain(unit, claimId, { id, text });
    case FamilyAct.RATE:
      if (points === null) throw new DomainError('INVALID_INPUT', 'Expected an answer.');
      return rateClaim(unit, claimId, { id, points, text, channel: RatingChannel.PAGE });
  }
}

/** The family itself has the money, all of it; that also settles what it complained of. */
async function takeOwnReceipt(unit: Unit, claimId: string, id: string): Promise<void> {
  const claim = await unit.lock(Claim, claimId);
  const receipt = { amount: claim.paidAmount ?? 0, way: ReceiptWay.CODE, witnessName: null };
  const seen = { id: claim.id, expectedVersion: claim.version };
  await takeReceipt(unit, seen, { id, on: unit.today }, receipt);
  await settleByFamily(unit, claim);
}
