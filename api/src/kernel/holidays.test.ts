import { describe, expect, it } from '@jest/globals';
import { holidayName } from './holidays.js';

describe('a public holiday', () => {
  it.each([
    ['2026-01-16', 'Isra Mikraj Nabi Muhammad'],
    ['2026-02-17', 'Tahun Baru Imlek'],
    ['2026-03-19', 'Hari Raya Nyepi'],
    ['2026-05-01', 'Hari Buruh Internasional'],
    ['2026-05-27', 'Hari Raya Idul Adha'],
    ['2026-08-17', 'Hari Ulang Tahun Kemerdekaan Republik Indonesia'],
    ['2026-08-25', 'Maulid Nabi Muhammad'],
    ['2025-12-25', 'Hari Raya Natal'],
  ])('%s is %s', (date, name) => expect(holidayName(date)).toBe(name));

  it('is not an ordinary day, nor a day that is only observed', () => {
    expect(holidayName('2026-07-07')).toBeNull();
    expect(holidayName('2026-04-21')).toBeNull();
  });
});
