import { describe, expect, it } from '@jest/globals';
import { Closure } from './closure.entity.js';
import { ClosureKind } from './closure.enums.js';
import { daysOffBetween, daysOffWith } from './day-off.js';

function closure(fromOn: string, toOn: string, kind: ClosureKind, name = 'Panen'): Closure {
  return Object.assign(new Closure(), { fromOn, toOn, kind, name });
}

const names = (closures: Closure[], from: string, to: string) =>
  daysOffBetween(daysOffWith(closures), from, to).map(({ on, kind, name }) => [on, kind, name]);

describe('a day off', () => {
  it('is a public holiday, of the library', () => {
    expect(names([], '2026-12-20', '2027-01-03')).toEqual([
      ['2026-12-25', 'HOLIDAY', 'Hari Raya Natal'],
      ['2027-01-01', 'HOLIDAY', 'Hari tahun baru'],
    ]);
  });

  it('is no Saturday or Sunday as such', () => {
    expect(names([], '2026-12-05', '2026-12-06')).toEqual([]);
  });

  it('is every day of a closure or of joint leave, the first and the last included', () => {
    const leave = closure('2026-12-26', '2026-12-27', ClosureKind.JOINT_LEAVE, 'Cuti bersama');
    const harvest = closure('2026-12-30', '2026-12-30', ClosureKind.LOCAL);
    expect(names([leave, harvest], '2026-12-26', '2026-12-31')).toEqual([
      ['2026-12-26', 'JOINT_LEAVE', 'Cuti bersama'],
      ['2026-12-27', 'JOINT_LEAVE', 'Cuti bersama'],
      ['2026-12-30', 'CLOSURE', 'Panen'],
    ]);
  });

  it('has the name that was entered by hand, where the library has one too', () => {
    const [dayOff] = names(
      [closure('2026-12-25', '2026-12-25', ClosureKind.LOCAL, 'Natal kami')],
      '2026-12-25',
      '2026-12-25',
    );
    expect(dayOff).toEqual(['2026-12-25', 'CLOSURE', 'Natal kami']);
  });

  it('is none when the decree put the feast elsewhere', () => {
    const ordinary = closure('2027-03-09', '2027-03-09', ClosureKind.WORKING_DAY);
    expect(names([ordinary], '2027-03-09', '2027-03-10')).toEqual([
      ['2027-03-10', 'HOLIDAY', 'Hari Raya Idul Fitri'],
    ]);
  });
});
