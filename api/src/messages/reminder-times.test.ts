import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isQuiet, outsideQuietHours, type QuietHours } from './reminder-times.js';

const NIGHT: QuietHours = { from: '20:00', until: '07:00', timeZone: 'Asia/Jakarta' };
const NOON: QuietHours = { from: '12:00', until: '13:30', timeZone: 'Asia/Jayapura' };
const NONE: QuietHours = { from: '00:00', until: '00:00', timeZone: 'Asia/Makassar' };

describe('quiet hours', () => {
  it.each([
    ['in the afternoon nobody is disturbed', '2026-12-05T09:00Z', '2026-12-05T09:00Z'],
    ['19.59 WIB is early enough', '2026-12-05T12:59Z', '2026-12-05T12:59Z'],
    ['20.00 WIB waits for the next morning', '2026-12-05T13:00Z', '2026-12-06T00:00Z'],
    ['midnight waits for the same morning', '2026-12-05T17:00Z', '2026-12-06T00:00Z'],
    ['06.59 WIB waits a minute', '2026-12-05T23:59Z', '2026-12-06T00:00Z'],
    ['07.00 WIB is late enough', '2026-12-06T00:00Z', '2026-12-06T00:00Z'],
  ])('of the night: %s', (_, instant, sent) => {
    expect(outsideQuietHours(new Date(instant), NIGHT)).toEqual(new Date(sent));
  });

  it('within a day end on that day, on the clock of the zone', () => {
    const noonInJayapura = new Date('2026-12-05T03:00Z');
    expect(outsideQuietHours(noonInJayapura, NOON)).toEqual(new Date('2026-12-05T04:30Z'));
  });

  it('that begin and end at the same time are none', () => {
    expect(isQuiet(new Date('2026-12-05T16:00Z'), NONE)).toBe(false);
  });

  it('never let an instant through that lies in them, move none back, and move none by a day', () => {
    const minute = fc.integer({ min: 0, max: 1439 }).map((n) => {
      const two = (part: number) => String(part).padStart(2, '0');
      return `${two(Math.floor(n / 60))}:${two(n % 60)}`;
    });
    const zone = fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura');
    const hours = fc.record({ from: minute, until: minute, timeZone: zone });
    const instants = fc.date({
      min: new Date('2026-01-01T00:00Z'),
      max: new Date('2028-01-01T00:00Z'),
      noInvalidDate: true,
    });
    const property = fc.property(instants, hours, (instant, quiet) => {
      const sent = outsideQuietHours(instant, quiet);
      const waited = sent.getTime() - instant.getTime();
      expect(isQuiet(sent, quiet)).toBe(false);
      expect(waited).toBeGreaterThanOrEqual(0);
      expect(waited).toBeLessThan(86_400_000);
    });
    fc.assert(property, { numRuns: 2000 });
  });
});
