import type { Unit } from '../kernel/index.js';

/** The next receipt numbers of the year, without gaps: KW-2026-000001. A transaction that fails gives them back. */
export async function nextReceiptNumbers(unit: Unit, count: number): Promise<string[]> {
  const series = `KW-${unit.today.slice(0, 4)}`;
  const numbers: string[] = [];
  while (numbers.length < count) {
    const number = await unit.nextNumber(series);
    numbers.push(`${series}-${String(number).padStart(6, '0')}`);
  }
  return numbers;
}
