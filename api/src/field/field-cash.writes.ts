import { formatRupiah, type Unit } from '../kernel/index.js';
import type { PhoneCount } from '../sheets/index.js';
import { FieldDevice } from './field-device.entity.js';
import { FieldOperation } from './field-operation.entity.js';
import type { FieldFact } from './fold.js';

/**
 * What phones counted, as one statement. Where they differ it is what all of them found at least, with each one's own
 * words: it depends on the set of counts alone, so that the order in which phones find a network changes nothing.
 */
export async function phoneCount(unit: Unit, counts: readonly FieldFact[]): Promise<PhoneCount> {
  const { institutionId, em } = unit;
  const ids = counts.map(({ id }) => id);
  const operations = await em.find(
    FieldOperation,
    { institutionId, id: { $in: ids } },
    { orderBy: { id: 'asc' } },
  );
  const deviceIds = operations.map(({ deviceId }) => deviceId);
  const devices = await em.find(FieldDevice, { institutionId, id: { $in: deviceIds } });
  const names = new Map(devices.map(({ id, name }) => [id, name]));
  const said = operations.map(({ id, deviceId, recordedById, payload }) => ({
    fieldOperationId: id,
    countedById: recordedById,
    counted: payload.countedCash ?? 0,
    explanation: payload.explanation?.trim() ?? '',
    name: names.get(deviceId) ?? '?',
  }));
  const [least] = said.toSorted((one, other) => one.counted - other.counted);
  if (!least) throw new Error('Expected at least one count of a phone; found none.');
  return {
    counted: least.counted,
    words: said.map(inWords).join('; '),
    isPlain: said.every((one) => one.counted === least.counted && one.explanation === ''),
    fieldOperationId: least.fieldOperationId,
    countedById: least.countedById,
  };
}

function inWords({ name, counted, explanation }: Statement): string {
  return `${name}: ${formatRupiah(counted)}${explanation === '' ? '' : ` (${explanation})`}`;
}

interface Statement {
  name: string;
  counted: number;
  explanation: string;
}
