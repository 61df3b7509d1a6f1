import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, isObjectType, type GraphQLNamedType } from 'graphql';
import { createSchema } from '../src/schema.js';
import { FieldScene } from './support/field-scene.js';
import { PACKS } from './support/field.js';
import { statementsOf } from './support/statements.js';

const STATEMENTS_MAX = 8;
const PRIVATE =
  /nik|card|phone|birth|address|village|region|sex|occupation|health|claim|beneficiar/i;

describe('what a phone downloads', () => {
  let scene: FieldScene;
  beforeAll(async () => {
    scene = await FieldScene.create();
  });
  afterAll(() => scene.world.close());

  it('takes as many statements for eight groups as for one, eight at the most', async () => {
    const send = async () => {
      const phone = scene.phone();
      await phone.send(scene.officer, scene.mark(phone, 0), scene.pay(phone, 0));
    };
    await send();
    const ask = () => scene.officer.ask(PACKS);
    const forOne = await statementsOf(scene.world, ask);
    for (let group = 1; group < 8; group += 1) {
      await scene.begin();
      await send();
    }
    const forEight = await statementsOf(scene.world, ask);
    expect(forEight).toHaveLength(forOne.length);
    expect(forEight.length).toBeLessThanOrEqual(STATEMENTS_MAX);
  });

  it('holds nothing private: no type of it has such a field', async () => {
    const schema = await createSchema();
    const reached = new Map<string, string[]>();
    const walk = (type: GraphQLNamedType | undefined) => {
      if (!isObjectType(type) || reached.has(type.name)) return;
      const fields = Object.values(type.getFields());
      reached.set(
        type.name,
        fields.map(({ name }) => name),
      );
      for (const field of fields) walk(getNamedType(field.type));
    };
    walk(schema.getType('FieldPack'));
    walk(schema.getType('FieldReceipt'));
    expect([...reached.keys()].sort()).toEqual([
      'FieldCashCount',
      'FieldGroup',
      'FieldMeeting',
      'FieldMember',
      'FieldMerge',
      'FieldMergeEntry',
      'FieldOperationResult',
      'FieldPack',
      'FieldReceipt',
      'FieldTopic',
      'FieldTotals',
    ]);
    expect([...reached.values()].flat().filter((name) => PRIVATE.test(name))).toEqual([]);
  });
});
