import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getMetadataStorage } from 'class-validator';
import { FieldCode } from '../src/kernel/index.js';
import { fieldCodeOf } from '../src/server/format-error.js';
import { World } from './support/world.js';

/** What class-validator calls things that refuse nothing by themselves. */
const SILENT = ['conditionalValidation', 'isOptional', 'nestedValidation'];

/** The checks that the inputs of the schema use; class-validator knows them by class, and tells no list of all. */
interface Checks {
  validationMetadatas: Map<unknown, Array<{ name?: string; type: string }>>;
}

describe('the codes of refused fields', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.close());

  it('include one for every check that an input uses', () => {
    // The storage is public, its map is not, and nothing else tells the checks of all classes.
    const { validationMetadatas } = getMetadataStorage() as unknown as Checks;
    const checks = [...validationMetadatas.values()].flat();
    const codes = new Set(checks.map(({ name, type }) => fieldCodeOf(name ?? type)));
    const silent = SILENT.map(fieldCodeOf);
    expect(codes.size).toBeGreaterThan(5);
    const unknown = [...codes].filter((code) => !(code in FieldCode) && !silent.includes(code));
    expect(unknown).toEqual([]);
  });

  it('can be read by everybody', async () => {
    const { fieldCodes } = await world.stranger.ask<{ fieldCodes: string[] }>('{ fieldCodes }');
    expect(fieldCodes).toEqual(Object.values(FieldCode));
  });
});
