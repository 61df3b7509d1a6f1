import { describe, expect, test } from '@jest/globals';
import { besides, moveTo } from './moves';

const wrong = { isAllowed: false, obstacle: 'WRONG_STAGE' } as const;
const allowed = { isAllowed: true, obstacle: null } as const;
const verified = [
  { action: 'VERIFY', ...wrong },
  { action: 'APPROVE', isAllowed: false, obstacle: 'SAME_PERSON_VERIFIED' },
  { action: 'REJECT', ...allowed },
  { action: 'APPEAL', ...wrong },
] as const;

describe('a card dropped on a column', () => {
  test('asks about the step that leads there', () => {
    expect(moveTo('REJECTED', verified)).toEqual({ kind: 'STEP', action: 'REJECT' });
  });

  test('says what keeps this person from the step', () => {
    expect(moveTo('APPROVED', verified)).toEqual({
      kind: 'HINDERED',
      action: 'APPROVE',
      obstacle: 'SAME_PERSON_VERIFIED',
    });
  });

  test.each(['DISBURSED', 'DOCUMENTS_COMPLETE', 'REPORTED'] as const)(
    'leads nowhere from there to %s, and says what goes',
    (stage) => {
      expect(moveTo(stage, verified)).toEqual({ kind: 'NO_WAY', allowed: ['REJECT'] });
    },
  );

  test('takes a rejected claim up again where its documents are complete', () => {
    const rejected = [
      { action: 'COMPLETE_DOCUMENTS', ...wrong },
      { action: 'APPEAL', ...allowed },
    ] as const;
    expect(moveTo('DOCUMENTS_COMPLETE', rejected)).toEqual({ kind: 'STEP', action: 'APPEAL' });
  });
});

test('arrows stop at the outermost columns', () => {
  expect(besides('VERIFIED', 1)).toBe('APPROVED');
  expect(besides('REPORTED', -1)).toBe('REPORTED');
  expect(besides('REJECTED', 1)).toBe('REJECTED');
});
