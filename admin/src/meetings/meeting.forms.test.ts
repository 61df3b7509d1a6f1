import { expect, test } from '@jest/globals';
import { toClock, toMinutes, toScheduleInput } from './meeting.forms';
import { readAmount } from './readAmount';
import { newRequestKey } from './requestKey';

test('a meeting is sent with nothing where nothing was typed', () => {
  const form = {
    kind: 'OUTREACH',
    officerId: 'u',
    meetsOn: '2026-11-23',
    startsAt: '16:00',
    durationMinutes: 120,
  } as const;
  expect(toScheduleInput({ ...form, groupId: '', place: ' ', agenda: ' Gizi ' })).toEqual({
    ...form,
    groupId: null,
    place: null,
    clashReason: null,
    agenda: 'Gizi',
  });
});

test('a time loses its seconds and is read with a dot', () => {
  expect(toMinutes('16:00:00')).toBe('16:00');
  expect(toClock('19:30')).toBe('19.30');
});

test.each([
  ['5.000', 5000],
  ['Rp 20,000', 20000],
  ['0', 0],
  ['', undefined],
  ['abc', undefined],
  ['12345678901', 123456789],
])('the amount %p is read as %p', (typed, amount) => {
  expect(readAmount(typed)).toBe(amount);
});

test('request keys are UUIDs and differ', () => {
  const keys = new Set(Array.from({ length: 100 }, newRequestKey));
  expect(keys.size).toBe(100);
  for (const key of keys)
    expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
});
