import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toInput, type Entry } from '../entry';
import { nextBatch } from './batch';
import { waitMs } from './retry';
import { verdictOn } from './verdict';

function entry(sequence: number, note = ''): Entry {
  return {
    id: `id-${sequence}`,
    sequence,
    gestureId: 'g',
    userId: 'u',
    meetingId: 'm',
    kind: 'ATTENDANCE',
    participantId: 'sari',
    name: 'Sari',
    note,
    recordedAt: '2026-11-23T01:00:00.000Z',
  };
}

describe('a batch', () => {
  test('starts with the lowest number and keeps the order', () => {
    expect(nextBatch([entry(3), entry(1), entry(2)]).map(({ sequence }) => sequence)).toEqual([
      1, 2, 3,
    ]);
  });

  test('is what one request may carry, and never nothing while something waits', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(sizes, (notes) => {
        const batch = nextBatch(notes.map((length, at) => entry(at + 1, '✓'.repeat(length))));
        const bytes = new TextEncoder().encode(JSON.stringify(batch.map(toInput))).length;
        expect(batch.length).toBeGreaterThan(0);
        expect(batch.length).toBeLessThanOrEqual(200);
        expect(bytes).toBeLessThan(52_000);
      }),
      { numRuns: 100 },
    );
  });

  test('can be one entry, when one of them cannot be read', () => {
    expect(nextBatch([entry(1), entry(2)], 1)).toHaveLength(1);
  });

  test('tells the server nothing of what is only for the phone', () => {
    expect(Object.keys(toInput(entry(1)))).not.toEqual(
      expect.arrayContaining(['gestureId', 'userId', 'name']),
    );
  });
});

test('retries wait twice as long each time, a minute at most', () => {
  expect([1, 2, 3, 4, 5, 6, 20].map((failures) => waitMs(failures, 1))).toEqual([
    2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000,
  ]);
  expect(waitMs(1, 0)).toBe(1_500);
});

test('a refusal of the whole batch says what to do next', () => {
  const verdict = (code: Parameters<typeof verdictOn>[0]['code'], rule?: string) =>
    verdictOn({ code, message: '', ...(rule && { rule }) });
  expect(verdict('OFFLINE')).toBe('OFFLINE');
  expect(verdict('UNAUTHENTICATED')).toBe('SIGN_IN');
  expect(verdict('FORBIDDEN')).toBe('FORBIDDEN');
  expect(verdict('RULE_VIOLATED', 'FIELD_DEVICE_LOCKED')).toBe('LOCKED');
  expect(verdict('RULE_VIOLATED', 'NOT_A_MEMBER')).toBe('SPLIT');
  expect(verdict('INVALID_INPUT')).toBe('SPLIT');
  expect(verdict('INTERNAL')).toBe('RETRY');
  expect(verdict('THROTTLED')).toBe('RETRY');
});
