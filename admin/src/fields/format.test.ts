import { describe, expect, test } from '@jest/globals';
import * as format from './format';

describe('money', () => {
  test('is whole rupiah with thousands dots and a space that does not break', () => {
    expect(format.formatRupiah(5000, 'id')).toBe('Rp\u00a05.000');
    expect(format.formatRupiah(1_234_567, 'id')).toBe('Rp\u00a01.234.567');
  });

  test('follows the English habit in English and keeps the sign before the currency', () => {
    expect(format.formatRupiah(5000, 'en')).toBe('Rp\u00a05,000');
    expect(format.formatRupiah(-5000, 'id')).toBe('−Rp\u00a05.000');
    expect(format.formatRupiah(0, 'id')).toBe('Rp\u00a00');
  });
});

describe('days and months', () => {
  test('are written the Indonesian way', () => {
    expect(format.formatDay('2026-11-23', 'id')).toBe('23 Nov 2026');
    expect(format.formatDay('2026-08-01', 'id')).toBe('1 Agu 2026');
    expect(format.formatMonth('2026-05', 'id')).toBe('Mei 2026');
  });

  test('may say the weekday, a range, or the whole name of the month', () => {
    expect(format.formatWeekday('2026-12-25', 'id')).toBe('Jumat, 25 Des 2026');
    expect(format.formatDays('2026-11-23', '2026-11-29', 'id')).toMatch(/^23\s?–\s?29 Nov 2026$/);
    expect(format.formatMonthTitle('2026-12-25', 'id')).toBe('Desember 2026');
    expect(format.formatWeekday('2026-12-25', 'en')).toBe('Friday, 25 Dec 2026');
  });

  test('do not slip into the day before, whatever the zone of the machine', () => {
    expect(format.formatDay('2026-01-01', 'en')).toBe('1 Jan 2026');
    expect(format.formatMonth('2026-01', 'en')).toBe('Jan 2026');
  });

  test('are near or far from today in words', () => {
    expect(format.formatDistance('2026-11-23', '2026-11-23', 'id')).toBe('hari ini');
    expect(format.formatDistance('2026-11-22', '2026-11-23', 'id')).toBe('kemarin');
    expect(format.formatDistance('2026-11-20', '2026-11-23', 'id')).toBe('3 hari yang lalu');
    expect(format.formatDistance('2026-12-03', '2026-11-23', 'id')).toBe('dalam 10 hari');
    expect(format.formatDistance('2026-08-23', '2026-11-23', 'id')).toBe('3 bulan yang lalu');
  });
});

describe('moments', () => {
  const lateEvening = '2026-11-30T17:30:00Z';

  test('are shown in the zone of the institution', () => {
    expect(format.formatMoment(lateEvening, 'id', 'Asia/Jakarta')).toBe('1 Des 2026, 00.30');
    expect(format.formatMoment(lateEvening, 'id', 'Asia/Jayapura')).toBe('1 Des 2026, 02.30');
  });

  test('belong to the day of that zone', () => {
    expect(format.todayIn('Asia/Jakarta', new Date(lateEvening))).toBe('2026-12-01');
    expect(format.todayIn('UTC', new Date(lateEvening))).toBe('2026-11-30');
  });
});

test.each([
  [120, '2 jam'],
  [90, '1 jam 30 menit'],
  [45, '45 menit'],
])('%p minutes take %p', (minutes, words) => {
  expect(format.formatDuration(minutes, 'id')).toBe(words);
});

test('a share is a percentage without decimals', () => {
  expect(format.formatShare(0.816, 'id')).toBe('82%');
  expect(format.formatShare(1, 'en')).toBe('100%');
});

test('a phone number is grouped as people read it aloud', () => {
  expect(format.formatPhone('+6281234567890')).toBe('0812-3456-7890');
  expect(format.formatPhone('+6281234567')).toBe('0812-3456-7');
  expect(format.formatPhone('+60123456789')).toBe('+60123456789');
});
