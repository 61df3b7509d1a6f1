import { expect, test } from '@jest/globals';
import type { Mapping } from './bankStatement.rows';
import { inOneColumn, inTwoColumns } from './mapping';

const ONE: Mapping = {
  delimiter: 'COMMA',
  titleLine: 1,
  dateColumn: 1,
  amountColumn: 4,
  debitColumn: null,
  creditColumn: null,
  directionColumn: 5,
  descriptionColumn: 2,
  referenceColumn: null,
  dateFormat: 'DAY_MONTH_YEAR',
  numberFormat: 'INDONESIAN',
};

test('amounts are either in one column or in two, never in three', () => {
  const two = inTwoColumns(ONE);
  expect(two).toEqual({
    ...ONE,
    amountColumn: null,
    directionColumn: null,
    debitColumn: 4,
    creditColumn: 5,
  });
  expect(inOneColumn(two)).toEqual({ ...ONE, amountColumn: 5, directionColumn: null });
});
