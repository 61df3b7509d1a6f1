import type { Mapping } from './bankStatement.rows';

/** The same layout with amounts in one column; what was the column of what came in is the first guess. */
export function inOneColumn(mapping: Mapping): Mapping {
  const amountColumn = mapping.amountColumn ?? mapping.creditColumn ?? 1;
  return { ...mapping, amountColumn, debitColumn: null, creditColumn: null };
}

/** The same layout with what went out and what came in side by side. */
export function inTwoColumns(mapping: Mapping): Mapping {
  const debitColumn = mapping.debitColumn ?? mapping.amountColumn ?? 1;
  const creditColumn = mapping.creditColumn ?? debitColumn + 1;
  return { ...mapping, amountColumn: null, directionColumn: null, debitColumn, creditColumn };
}
