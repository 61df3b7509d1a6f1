import type { Unit } from '../kernel/index.js';
import type { ChangeKind } from './change.enums.js';
import type { PendingChange } from './pending-change.entity.js';

/** Carries out an approved change inside the transaction that approves it; answers the id of what it made. */
export type ChangeEffect = (unit: Unit, change: PendingChange) => Promise<string>;

const effects = new Map<ChangeKind, ChangeEffect>();

/** Says what an approved change of this kind does. The module that owns the money calls it once, when it is loaded. */
export function whenApproved(kind: ChangeKind, effect: ChangeEffect): void {
  if (effects.has(kind)) throw new Error(`${kind} has an effect already.`);
  effects.set(kind, effect);
}

/** What an approved change of this kind does. */
export function effectOf(kind: ChangeKind): ChangeEffect {
  const effect = effects.get(kind);
  if (!effect) throw new Error(`Nothing carries out ${kind}.`);
  return effect;
}
