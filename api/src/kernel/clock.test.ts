import { describe, expect, it } from '@jest/globals';
import { fixedClock, systemClock } from './clock.js';

describe('a fixed clock', () => {
  it('stands still', () => {
    const clock = fixedClock('2026-02-01T02:00:00.000Z');
    expect(clock.now()).toEqual(new Date('2026-02-01T02:00:00.000Z'));
    expect(clock.now()).toEqual(clock.now());
  });

  it('stays where it is when somebody changes the date it gave', () => {
    const clock = fixedClock('2026-02-01T02:00:00.000Z');
    clock.now().setUTCFullYear(1999);
    expect(clock.now().toISOString()).toBe('2026-02-01T02:00:00.000Z');
  });

  it('needs an instant', () => {
    expect(() => fixedClock('tomorrow')).toThrow(RangeError);
  });
});

describe('the system clock', () => {
  it('shows the time of the computer', () => {
    const before = Date.now();
    const shown = systemClock.now().getTime();
    expect(shown >= before && shown <= Date.now()).toBe(true);
  });
});
