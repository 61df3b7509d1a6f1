import type { Said } from './field-merges.queries.js';
import type { FieldCash } from './field.types.js';
import type { FoldedMeeting } from './fold.js';

/** The counted cash of a meeting; while phones counted differently, there is no one figure. */
export function cashOf(folded: FoldedMeeting, byId: ReadonlyMap<string, Said>): FieldCash {
  const counts = folded.cashCounts.flatMap(({ id }) => {
    const said = byId.get(id);
    if (!said) return [];
    const { operation, deviceName, recordedByName } = said;
    const { countedCash, explanation } = operation.payload;
    return { deviceName, recordedByName, countedCash: countedCash ?? 0, explanation };
  });
  const [first, ...others] = counts;
  const agreed = others.every(({ countedCash }) => countedCash === first?.countedCash);
  return {
    countedCash: agreed ? (first?.countedCash ?? null) : null,
    cashCounts: counts.map((count) => ({ ...count, explanation: count.explanation ?? null })),
  };
}
