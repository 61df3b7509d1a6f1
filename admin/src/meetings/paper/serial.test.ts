import { expect, test } from '@jest/globals';
import { paperAddress, readSerial } from './serial';

test('a scanned QR code, a serial in any letter case and a bare number mean the same sheet', () => {
  const address = paperAddress('https://askesos.example', 'LP-2026-000012');
  expect(address).toBe('https://askesos.example/meetings/paper?lembar=LP-2026-000012');
  for (const typed of [address, ' lp-2026-000012 ', '12', '000012']) {
    expect([typed, readSerial(typed, '2026-11-23')]).toEqual([typed, 'LP-2026-000012']);
  }
});

test('anything else is no serial', () => {
  for (const typed of ['', 'LP-26-12', '1234567', 'Melati']) {
    expect([typed, readSerial(typed, '2026-11-23')]).toEqual([typed, undefined]);
  }
});
