import { expect, test } from '@jest/globals';
import type { Text } from '../../i18n/messages';
import { meetings } from '../../i18n/id/meetings';
import { reviewSentence } from './reviewSentence';

/** Looks texts up in the Indonesian catalogue and fills in their values. */
const t: Text = (key, values = {}) => {
  const path = key.replace('resources.meetings.', '').split('.');
  const found = path.reduce<unknown>(
    (tree, name) => (tree as Record<string, unknown>)[name],
    meetings,
  );
  return String(found).replace(/%\{(\w+)\}/g, (_, name: string) => String(values[name]));
};
const rupiah = (amount: number) => `Rp ${amount}`;

const totals = {
  members: 30,
  byState: { PRESENT: 28, LATE: 0, EXCUSED: 2, SICK: 0, ABSENT: 0 },
  present: 28,
  payers: 30,
  amount: 150000,
  untouched: 0,
};

test('the review says who came, what was paid and who hosted', () => {
  expect(reviewSentence({ totals, host: 'Bu Ani', hostAttended: true }, t, rupiah)).toBe(
    '28 hadir, 2 izin; Rp 150000 dari 30 orang; tuan rumah: Bu Ani',
  );
});

test('the review says what is missing and that the host was another', () => {
  const some = { ...totals, payers: 0, amount: 0, untouched: 3 };
  expect(reviewSentence({ totals: some, host: 'Bu Ani', hostAttended: false }, t, rupiah)).toBe(
    '28 hadir, 2 izin; tidak ada iuran baru; tuan rumah bukan Bu Ani; 3 orang belum dicatat',
  );
});
