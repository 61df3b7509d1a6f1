import { describe, expect, it } from '@jest/globals';
import { NikSeal } from './seal.js';

const NIK = '1271161205759001';
const seal = new NikSeal('a secret of at least thirty-two characters');

describe('sealed national numbers', () => {
  it('open again for the row they were sealed for', () => {
    expect(seal.open(seal.seal(NIK, 'row 1'), 'row 1')).toBe(NIK);
  });

  it('never look the same twice and never contain the number', () => {
    const [one, two] = [seal.seal(NIK, 'row 1'), seal.seal(NIK, 'row 1')];
    expect(one).not.toBe(two);
    expect(Buffer.from(one.slice(3), 'base64url').toString('latin1')).not.toContain(NIK);
  });

  it('do not open for another row, after a change, or under another secret', () => {
    const sealed = seal.seal(NIK, 'row 1');
    const changed = `${sealed.slice(0, 25)}${sealed[25] === 'A' ? 'B' : 'A'}${sealed.slice(26)}`;
    expect(() => seal.open(sealed, 'row 2')).toThrow();
    expect(() => seal.open(changed, 'row 1')).toThrow();
    expect(() =>
      new NikSeal('another secret of thirty-two characters').open(sealed, 'row 1'),
    ).toThrow();
  });

  it('are found by an index that is the same for the same number and useless without the key', () => {
    expect(seal.index(NIK)).toBe(seal.index(NIK));
    expect(seal.index(NIK)).not.toBe(seal.index('1271161205759002'));
    expect(seal.index(NIK)).not.toBe(
      new NikSeal('another secret of thirty-two characters').index(NIK),
    );
  });
});
