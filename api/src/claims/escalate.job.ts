import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import { daysOffOf } from '../closures/index.js';
import type { Job } from '../jobs/index.js';
import {
  inSnapshot,
  inTransaction,
  localDateAt,
  PROGRAMME,
  weekdayOf,
  type Clock,
  type LocalDate,
  type RowContext,
} from '../kernel/index.js';
import { digestedUsers, queueDigest, type DigestItem } from '../messages/index.js';
import { Role } from '../staff/index.js';
import { EscalationLevel, toldDinas, toldWithin, type Told } from './escalation.js';
import { openClaims, staffToTell, type LateClaim, type Staff } from './escalation.queries.js';

/** What the job works with. */
export interface EscalationParts {
  root: EntityManager;
  clock: Clock;
}

const FRIDAY = 5;

/**
 * Tells whoever is to act, then the head, then the Dinas, of claims whose time runs out: one message per person and
 * working day. Cut off anywhere and run again, it tells nobody twice and forgets nobody.
 */
export function escalateClaims(parts: EscalationParts): Job {
  return {
    name: 'claims.escalate',
    cron: '*/10 * * * *',
    run: async (signal) => {
      const { claims, staff } = await factsOf(parts);
      for (const [institutionId, members] of byInstitution(staff)) {
        if (signal.aborted) return;
        await tellIn(parts, institutionId, { members, claims });
      }
    },
  };
}

interface Facts {
  claims: readonly LateClaim[];
  staff: readonly Staff[];
}

function factsOf({ root, clock }: EscalationParts): Promise<Facts> {
  return inSnapshot(root, PROGRAMME, async (em) => {
    const staff = await staffToTell(em);
    const zones = new Map(staff.map(({ institutionId, timeZone }) => [institutionId, timeZone]));
    const todayOf = (id: string) => localDateAt(clock.now(), zones.get(id) ?? 'Asia/Jakarta');
    return { staff, claims: await openClaims(em, staff, todayOf) };
  });
}

function byInstitution(staff: readonly Staff[]): Map<string, Staff[]> {
  return Map.groupBy(staff, ({ institutionId }) => institutionId);
}

/** Tells the people of one institution, each once on this day. */
async function tellIn(
  { root, clock }: EscalationParts,
  institutionId: string,
  { members, claims }: { members: readonly Staff[]; claims: readonly LateClaim[] },
): Promise<void> {
  const timeZone = members[0]?.timeZone ?? 'Asia/Jakarta';
  const today = localDateAt(clock.now(), timeZone);
  const told = toldOf(institutionId, members, claims, today);
  if (told.length === 0) return;
  const context: RowContext = { scope: 'INSTITUTION', institutionId };
  const isDue = await inSnapshot(root, context, async (em) => {
    const known = await digestedUsers({ em, institutionId }, today);
    return (
      told.some(({ userId }) => !known.has(userId)) && (await isWorkday(em, institutionId, today))
    );
  });
  if (!isDue) return;
  // The log first: it lies with the institution of the claim. A message without its log would never be mended.
  for (const [owner, own] of Map.groupBy(told, ({ claim }) => claim.institutionId))
    await inTransaction(root, { scope: 'INSTITUTION', institutionId: owner }, (em) =>
      note(em, own, { institutionId, today, now: clock.now() }),
    );
  await inTransaction(root, context, async (em) => {
    const sender = { em, institutionId, timeZone, now: clock.now() };
    for (const [userId, own] of Map.groupBy(told, (one) => one.userId))
      await queueDigest(sender, userId, { on: today, items: own.map((one) => itemOf(one)) });
  });
}

function toldOf(
  institutionId: string,
  members: readonly Staff[],
  claims: readonly LateClaim[],
  today: LocalDate,
): Told<LateClaim>[] {
  const idsOf = (role: Role) => members.filter((one) => one.role === role).map(({ id }) => id);
  const own = claims.filter((claim) => claim.institutionId === institutionId);
  return [
    ...toldWithin(own, idsOf(Role.HEAD), today),
    ...toldDinas(claims, idsOf(Role.MINISTRY), today),
  ];
}

async function isWorkday(em: EntityManager, id: string, today: LocalDate): Promise<boolean> {
  if (weekdayOf(today) > FRIDAY) return false;
  return (await daysOffOf(em, id, { from: today, to: today }))(today) === null;
}

async function note(
  em: EntityManager,
  told: readonly Told<LateClaim>[],
  { institutionId, today, now }: { institutionId: string; today: LocalDate; now: Date },
): Promise<void> {
  for (const { claim, level, userId } of told)
    await em.execute(
      `insert into claim_escalations (institution_id, id, claim_id, level, due_on, escalated_on, escalated_at,
         recipient_institution_id, recipient_id)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing`,
      [
        claim.institutionId,
        uuidv7(),
        claim.id,
        level,
        claim.dueOn,
        today,
        now.toISOString(),
        institutionId,
        userId,
      ],
    );
}

function itemOf({ claim, level }: Told<LateClaim>): DigestItem {
  const { number, dueOn, institutionName } = claim;
  return {
    level,
    number,
    dueOn,
    institution: level === EscalationLevel.DINAS ? institutionName : null,
  };
}
