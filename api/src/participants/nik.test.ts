import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isNik, maskNik, nikRegionCode, nikWarnings, NikWarning, type NikFacts } from './nik.js';

const MAN = '1271161205750001';
const WOMAN = '1271165205750001';
const man: NikFacts = { sex: 'MALE', birthOn: '1975-05-12', knownRegion: true };
const woman: NikFacts = { ...man, sex: 'FEMALE' };

describe('a NIK', () => {
  it('has 16 digits', () => {
    expect(isNik(MAN)).toBe(true);
  });

  it.each([
    '',
    '127116120575000',
    '12711612057500011',
    '1271.16.120575.0001',
    ' 1271161205750001',
    '127116120575000a',
    '１271161205750001',
  ])('is not %j', (text) => expect(isNik(text)).toBe(false));

  it('begins with the district of first registration', () => {
    expect(nikRegionCode(MAN)).toBe('12.71.16');
  });

  it('is masked except for its serial number', () => {
    expect(maskNik(MAN)).toBe('••••••••••••0001');
    expect(maskNik('0001')).toBe('••••••••••••0001');
  });
});

describe('the warnings about a NIK', () => {
  it('are none when everything fits', () => {
    expect(nikWarnings(MAN, man)).toEqual([]);
    expect(nikWarnings(WOMAN, woman)).toEqual([]);
    expect(nikWarnings('1271162902000001', { ...man, birthOn: '2000-02-29' })).toEqual([]);
  });

  it('name a district that is not in the register', () => {
    expect(nikWarnings(MAN, { ...man, knownRegion: false })).toEqual([
      NikWarning.NIK_REGION_UNKNOWN,
    ]);
  });

  it('name another birth date', () => {
    expect(nikWarnings(MAN, { ...man, birthOn: '1975-05-13' })).toEqual([
      NikWarning.NIK_BIRTH_DATE_MISMATCH,
    ]);
    expect(nikWarnings(MAN, { ...man, birthOn: '1976-05-12' })).toEqual([
      NikWarning.NIK_BIRTH_DATE_MISMATCH,
    ]);
  });

  it('name the other sex', () => {
    expect(nikWarnings(MAN, woman)).toEqual([NikWarning.NIK_SEX_MISMATCH]);
    expect(nikWarnings(WOMAN, man)).toEqual([NikWarning.NIK_SEX_MISMATCH]);
  });

  it.each(['000575', '320575', '400575', '310475', '300275', '290275', '120075', '121375'])(
    'name a birth date that does not exist: %s',
    (digits) =>
      expect(nikWarnings(`127116${digits}0001`, man)).toEqual([NikWarning.NIK_DATE_IMPOSSIBLE]),
  );

  it.each(['720575', '990575', '690275', '521375'])(
    'name a birth date of a woman that does not exist: %s',
    (digits) =>
      expect(nikWarnings(`127116${digits}0001`, woman)).toEqual([NikWarning.NIK_DATE_IMPOSSIBLE]),
  );

  it('name a serial number that is never issued', () => {
    expect(nikWarnings('1271161205750000', man)).toEqual([NikWarning.NIK_SERIAL_ZERO]);
  });

  it('come in the order of the digits', () => {
    expect(nikWarnings('0000005206750000', { ...man, knownRegion: false })).toEqual([
      NikWarning.NIK_REGION_UNKNOWN,
      NikWarning.NIK_BIRTH_DATE_MISMATCH,
      NikWarning.NIK_SEX_MISMATCH,
      NikWarning.NIK_SERIAL_ZERO,
    ]);
  });

  it('are none for any person whose NIK was made by the rule', () => {
    const births = fc
      .integer({ min: Date.UTC(1930, 0, 1) / 86_400_000, max: Date.UTC(2020, 11, 31) / 86_400_000 })
      .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        births,
        fc.constantFrom('MALE', 'FEMALE'),
        fc.integer({ min: 1, max: 9999 }),
        (birthOn, sex, serial) => {
          const day = Number(birthOn.slice(8)) + (sex === 'FEMALE' ? 40 : 0);
          const digits = `${String(day).padStart(2, '0')}${birthOn.slice(5, 7)}${birthOn.slice(2, 4)}`;
          const nik = `127116${digits}${String(serial).padStart(4, '0')}`;
          expect(nikWarnings(nik, { sex, birthOn, knownRegion: true })).toEqual([]);
        },
      ),
    );
  });
});
