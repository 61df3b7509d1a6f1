import { describe, expect, it } from '@jest/globals';
import { Turns } from './decoding.js';

describe('turns', () => {
  it('let so many run at once, the others in the order of asking, and refuse what waits behind too many', async () => {
    const turns = new Turns(2, 1);
    const ends: Array<() => void> = [];
    const began: number[] = [];
    const work = (number: number) =>
      turns.run(() => {
        began.push(number);
        return new Promise<void>((resolve) => ends.push(resolve));
      });
    const all = [work(1), work(2), work(3)];
    await expect(work(4)).rejects.toMatchObject({ rule: 'FILE_TOO_OFTEN' });
    expect(began).toEqual([1, 2]);
    ends[0]?.();
    await all[0];
    await Promise.resolve();
    expect(began).toEqual([1, 2, 3]);
    for (const end of ends) end();
    await Promise.all(all);
  });

  it('are given back by work that fails', async () => {
    const turns = new Turns(1, 0);
    await expect(turns.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await turns.run(() => Promise.resolve('done'))).toBe('done');
  });
});
