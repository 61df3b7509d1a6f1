import type { LocalDate } from '../kernel/index.js';
import type { RotaHistory, RotaTurn } from './rota-history.js';
import { plannedTurnOf, suggestHost, type HostPlace } from './rota.js';

/** How the host of a coming meeting was found. */
export enum HostBasis {
  RULE = 'RULE',
  OVERRIDE = 'OVERRIDE',
  SWAP = 'SWAP',
  EARLIER_PLAN = 'EARLIER_PLAN',
  NOBODY = 'NOBODY',
}

/** A coming meeting, and who is planned to host it, if anybody is. */
export interface PlanSlot {
  meetsOn: LocalDate;
  planned: { participantId: string; isOverride: boolean; isSwap: boolean } | null;
}

/** Who hosts a coming meeting, and why. */
export interface PlannedPlace {
  meetsOn: LocalDate;
  /** Null when nobody could. */
  participantId: string | null;
  basis: HostBasis;
  /** The place in the queue that made this member the host; null when it was not the rule. */
  why: HostPlace | null;
}

/** Who hosts the coming meetings, oldest first: as planned, and by the rule where nobody is. */
export function planAhead(history: RotaHistory, slots: readonly PlanSlot[]): PlannedPlace[] {
  const turns = [...history.turns];
  const { members } = history;
  return slots.map(({ meetsOn, planned }) => {
    if (planned) return explain(planned, { members, turns }, meetsOn);
    const why = suggestHost({ members, turns }, meetsOn);
    if (why) turns.push(plannedTurnOf(why.participantId, meetsOn));
    const basis = why ? HostBasis.RULE : HostBasis.NOBODY;
    return { meetsOn, participantId: why?.participantId ?? null, basis, why };
  });
}

/** A planned host is there by the rule if the turns before would suggest the same again. */
function explain(
  { participantId, isOverride, isSwap }: NonNullable<PlanSlot['planned']>,
  history: RotaHistory,
  meetsOn: LocalDate,
): PlannedPlace {
  if (isOverride) return { meetsOn, participantId, basis: HostBasis.OVERRIDE, why: null };
  if (isSwap) return { meetsOn, participantId, basis: HostBasis.SWAP, why: null };
  const isKnown = (turn: RotaTurn) => turn.state === 'EXEMPTED' || turn.turnOn <= meetsOn;
  const known = { members: history.members, turns: history.turns.filter(isKnown) };
  const why = suggestHost(known, meetsOn);
  return why?.participantId === participantId
    ? { meetsOn, participantId, basis: HostBasis.RULE, why }
    : { meetsOn, participantId, basis: HostBasis.EARLIER_PLAN, why: null };
}
