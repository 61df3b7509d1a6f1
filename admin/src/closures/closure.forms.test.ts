import { expect, test } from '@jest/globals';
import { toAddInput } from './closure.forms';

test('a closure of one day needs only that day', () => {
  const form = { kind: 'LOCAL', name: ' Pesta panen ', fromOn: '2026-12-05', toOn: '' } as const;
  expect(toAddInput(form)).toEqual({
    kind: 'LOCAL',
    name: 'Pesta panen',
    fromOn: '2026-12-05',
    toOn: '2026-12-05',
  });
});

test('a longer one is sent with its last day', () => {
  const form = {
    kind: 'JOINT_LEAVE',
    name: 'Idulfitri',
    fromOn: '2027-03-08',
    toOn: '2027-03-12',
  } as const;
  expect(toAddInput(form)).toEqual(form);
});
