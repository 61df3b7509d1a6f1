import { daysBetween, invalidField, RuleCode, ruleViolated, type Unit } from '../kernel/index.js';
import { Closure } from './closure.entity.js';
import type { ClosureAddInput } from './closure.inputs.js';

/** Longest closure; what lasts longer is entered in parts. */
const CLOSURE_DAYS_MAX = 60;

/** Enters days into the institution's calendar. */
export async function addClosure(unit: Unit, input: ClosureAddInput): Promise<Closure> {
  const { fromOn, toOn, kind } = input;
  if (toOn < fromOn) {
    const message = `A closure ends on its first day or later; got ${fromOn} to ${toOn}.`;
    throw ruleViolated(RuleCode.DATE_OUT_OF_ORDER, message);
  }
  if (daysBetween(fromOn, toOn) >= CLOSURE_DAYS_MAX) {
    const message = `A closure has at most ${CLOSURE_DAYS_MAX} days.`;
    throw invalidField('input.toOn', 'TOO_LONG', message);
  }
  await requireUnentered(unit, input);
  const closure = unit.em.create(Closure, {
    institutionId: unit.institutionId,
    id: unit.newId(),
    fromOn,
    toOn,
    name: input.name.trim(),
    kind,
    retiredOn: null,
    createdAt: unit.now,
  });
  await unit.journal('closure.added', { type: 'Closure', id: closure.id }, { fromOn, toOn, kind });
  return closure;
}

/** Takes a locked closure back. */
export async function retireClosure(unit: Unit, closure: Closure): Promise<Closure> {
  closure.retire(unit.today);
  await unit.journal('closure.retired', { type: 'Closure', id: closure.id });
  return closure;
}

/** A day has one meaning: what was entered before is taken back first. */
async function requireUnentered(unit: Unit, { fromOn, toOn }: ClosureAddInput): Promise<void> {
  const { institutionId } = unit;
  const other = await unit.em.findOne(Closure, {
    institutionId,
    retiredOn: null,
    toOn: { $gte: fromOn },
    fromOn: { $lte: toOn },
  });
  if (!other) return;
  const message = `These days are entered already: ${other.name}, ${other.fromOn} to ${other.toOn}.`;
  throw ruleViolated(RuleCode.CLOSURE_OVERLAPS, message);
}
