import { expect } from '@jest/globals';
import { stateOf } from './state.js';
import type { World } from './world.js';

/** Runs `work` and asserts that it left every row as it was. */
export async function unchanged<T>(world: World, work: () => Promise<T>): Promise<T> {
  const before = await stateOf(world);
  const result = await work();
  expect(await stateOf(world)).toEqual(before);
  return result;
}
