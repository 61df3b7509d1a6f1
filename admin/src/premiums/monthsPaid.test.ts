import { expect, test } from '@jest/globals';
import { monthsPaid } from './monthsPaid';

const paid = (...months: string[]) =>
  monthsPaid(
    months.map((month) => ({ month })),
    (month) => `<${month}>`,
  );

test('one month is named, several are a stretch from the first to the last', () => {
  expect(paid('2026-11')).toBe('<2026-11>');
  expect(paid('2027-01', '2026-11', '2026-12')).toBe('<2026-11> – <2027-01>');
  expect(paid()).toBe('');
});
