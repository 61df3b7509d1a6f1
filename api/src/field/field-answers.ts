import { RuleCode, type Unit } from '../kernel/index.js';
import { PremiumPayment } from '../premiums/index.js';
import { fingerprintOf, type Arrival } from './field-arrival.js';
import type { FieldRefusal } from './field-judge.js';
import type { FieldOperation } from './field-operation.entity.js';
import { FieldOutcome } from './field.enums.js';
import type { FieldOperationInput } from './field.inputs.js';
import type { FieldOperationResult } from './field.types.js';

/** This id or number was used for something else. */
export const REUSED: FieldRefusal = {
  rule: RuleCode.REQUEST_KEY_REUSED,
  message: 'This id or number was used for something else.',
};

/** What became of each operation of a sending, in the order sent. */
export async function answersTo(
  unit: Unit,
  { deviceId, operations }: { deviceId: string; operations: readonly FieldOperationInput[] },
  known: ReadonlyMap<string, FieldOperation>,
  arrivals: readonly Arrival[],
): Promise<FieldOperationResult[]> {
  const arrived = new Map(arrivals.map((arrival) => [arrival.input.id, arrival]));
  const receipts = await receiptsOf(
    unit,
    [...known.values(), ...arrivals].flatMap(({ paymentId }) => paymentId ?? []),
  );
  return operations.map((input) => {
    const before = known.get(input.id);
    const arrival = arrived.get(input.id);
    const stored = before ?? arrival;
    if (stored && stored.fingerprint !== fingerprintOf(deviceId, input))
      return refused(input.id, REUSED);
    const refusal = before ? refusalIn(before) : (arrival?.refusal ?? null);
    if (refusal) return refused(input.id, refusal);
    return {
      id: input.id,
      outcome: arrival?.input === input ? FieldOutcome.ACCEPTED : FieldOutcome.DUPLICATE,
      rule: null,
      message: null,
      receiptNumber: receipts.get(stored?.paymentId ?? '') ?? null,
    };
  });
}

function refusalIn({ outcome, rule, message }: FieldOperation): FieldRefusal | null {
  return outcome === FieldOutcome.REFUSED ? { rule, message: message ?? '' } : null;
}

function refused(id: string, { rule, message }: FieldRefusal): FieldOperationResult {
  return { id, outcome: FieldOutcome.REFUSED, rule, message, receiptNumber: null };
}

async function receiptsOf(unit: Unit, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { institutionId } = unit;
  const payments = await unit.em.find(PremiumPayment, { institutionId, id: { $in: ids } });
  return new Map(payments.map(({ id, receiptNumber }) => [id, receiptNumber]));
}
