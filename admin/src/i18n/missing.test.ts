import { expect, test } from '@jest/globals';
import { isMissing } from './missing';

const known = new Set(['resources.participants.name', 'ra.action.save']);

test('a key with a text is not missing', () => {
  expect(isMissing('resources.participants.name', known)).toBe(false);
  expect(isMissing('ra.action.save', known)).toBe(false);
});

test('a key of ours without a text is missing', () => {
  expect(isMissing('resources.participants.fields.colour', known)).toBe(true);
  expect(isMissing('resources.meetings.name', known)).toBe(true);
  expect(isMissing('ra.action.fly', known)).toBe(true);
});

test('what a screen may override but need not is not missing', () => {
  expect(isMissing('resources.participants.notifications.created', known)).toBe(false);
  expect(isMissing('resources.participants.page.list', known)).toBe(false);
});

test('a sentence that is already text is not a key', () => {
  expect(isMissing('Peserta sudah pindah kelompok', known)).toBe(false);
  expect(isMissing('errors. Something odd', known)).toBe(false);
});
