import { describe, expect, it } from '@jest/globals';
import { isInside, lookupOutside, requireOutside } from './outside-addresses.js';

describe('addresses', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    'fd00::1',
    'fe80::1',
    'ff02::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
  ])('%s lies inside', (address) => {
    expect(isInside(address)).toBe(true);
  });

  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])(
    '%s lies outside',
    (address) => {
      expect(isInside(address)).toBe(false);
    },
  );

  it.each([
    'http://127.0.0.1/x',
    'http://[::1]:8080/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::ffff:a00:1]/',
  ])('%s is refused in every spelling', (url) => {
    expect(() => requireOutside(new URL(url))).toThrow(/inside/);
  });

  it('that a name resolves to are judged too', async () => {
    const fault = await new Promise((resolve) => {
      lookupOutside('localhost', { all: true }, resolve);
    });
    expect(fault).toMatchObject({ code: 'INSIDE_ADDRESS' });
  });
});
