import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { enrol, enrolInput, openGroup } from './support/participants.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const FIELDS = 'id fullName priority phone birthOn guardianName isMinor version';
const ADD = `mutation ($participantId: ID!, $input: BeneficiaryInput!) {
  beneficiaryAdd(participantId: $participantId, input: $input) { ${FIELDS} }
}`;
const UPDATE = `mutation ($id: ID!, $v: Int!, $input: BeneficiaryInput!) {
  beneficiaryUpdate(id: $id, expectedVersion: $v, input: $input) { ${FIELDS} }
}`;
const RETIRE = `mutation ($id: ID!, $v: Int!) { beneficiaryRetire(id: $id, expectedVersion: $v) { id } }`;
const ANI = { fullName: 'Ani Lubis', relationship: 'SIBLING' };

describe('a beneficiary', () => {
  let world: World;
  let group: { id: string };
  beforeAll(async () => {
    world = await World.create();
    group = await openGroup(world);
  });
  afterAll(() => world.close());

  async function addTo(participantId: string, input: object = ANI): Promise<{ id: string }> {
    const officer = await world.as('OFFICER');
    const variables = { participantId, input };
    return (await officer.ask<{ beneficiaryAdd: { id: string } }>(ADD, variables)).beneficiaryAdd;
  }

  it('stands behind those who are there, and a retired one leaves the list', async () => {
    const { id: participantId } = await enrol(world, group.id);
    const second = await addTo(participantId, { ...ANI, phone: '0813 1111 2222' });
    expect(second).toMatchObject({ priority: 2, phone: '+6281311112222', isMinor: null });
    const third = await addTo(participantId, { fullName: 'Budi', relationship: 'CHILD' });
    expect(third).toMatchObject({ priority: 3, version: 1 });
    const officer = await world.as('OFFICER');
    await officer.ask(RETIRE, { id: second.id, v: 1 });
    expect(
      await officer.ask(`{ participant(id: "${participantId}") { beneficiaries { fullName } } }`),
    ).toEqual({ participant: { beneficiaries: [{ fullName: 'Siti' }, { fullName: 'Budi' }] } });
    expect(await world.count('beneficiaries', `id = '${second.id}'`)).toBe(1);
  });

  it('is replaced as a whole: what is left out is gone', async () => {
    const { id: participantId } = await enrol(world, group.id);
    const { id } = await addTo(participantId, { ...ANI, phone: '0813 1111 2222' });
    const officer = await world.as('OFFICER');
    const input = { ...ANI, birthOn: '1990-04-01' };
    expect(await officer.ask(UPDATE, { id, v: 1, input })).toMatchObject({
      beneficiaryUpdate: { phone: null, birthOn: '1990-04-01', isMinor: false, version: 2 },
    });
  });

  it('needs a guardian until the eighteenth birthday', async () => {
    const { id: participantId } = await enrol(world, group.id);
    const officer = await world.as('OFFICER');
    const minor = { ...ANI, birthOn: '2008-11-24' };
    const error = await unchanged(world, () =>
      officer.refused(ADD, { participantId, input: minor }),
    );
    expect(error.extensions).toEqual({ code: 'RULE_VIOLATED', rule: 'MINOR_NEEDS_GUARDIAN' });
    const guarded = await addTo(participantId, { ...minor, guardianName: 'Siti' });
    expect(guarded).toMatchObject({ isMinor: true, guardianName: 'Siti' });
    expect(await addTo(participantId, { ...ANI, birthOn: '2008-11-23' })).toMatchObject({
      isMinor: false,
    });
    const change = await unchanged(world, () =>
      officer.refused(UPDATE, { id: guarded.id, v: 1, input: minor }),
    );
    expect(change.extensions.rule).toBe('MINOR_NEEDS_GUARDIAN');
  });

  it.each([
    ['a name of blanks', { fullName: '   ' }, 'fullName'],
    ['a guardian of blanks', { guardianName: ' ' }, 'guardianName'],
    ['a telephone that is none', { phone: '12' }, 'phone'],
    ['a birth date to come', { birthOn: '2199-01-01' }, 'birthOn'],
  ])('is refused with the field at fault: %s', async (_, fault, field) => {
    const { id: participantId } = await enrol(world, group.id);
    const { id } = await addTo(participantId);
    const officer = await world.as('OFFICER');
    const input = { ...ANI, ...fault };
    await unchanged(world, async () => {
      for (const [operation, variables, path] of [
        [ADD, { participantId, input }, `input.${field}`],
        [UPDATE, { id, v: 1, input }, `input.${field}`],
        [
          `mutation ($input: ParticipantEnrolInput!) { participantEnrol(input: $input) { warnings } }`,
          { input: { ...enrolInput(world, group.id), beneficiaries: [ANI, input] } },
          `input.beneficiaries.1.${field}`,
        ],
      ] as const) {
        const { extensions } = await officer.refused(operation, variables);
        expect([extensions.code, Object.keys(extensions.fields ?? {})]).toEqual([
          'INVALID_INPUT',
          [path],
        ]);
      }
    });
  });

  it('is one of ten at the most', async () => {
    const beneficiaries = Array.from({ length: 10 }, (_, place) => ({
      fullName: `Ahli waris ${place}`,
      relationship: 'OTHER',
    }));
    const { id: participantId } = await enrol(world, group.id, { beneficiaries });
    const officer = await world.as('OFFICER');
    const error = await unchanged(world, () => officer.refused(ADD, { participantId, input: ANI }));
    expect(error.extensions.fields).toHaveProperty('participantId.code', 'TOO_MANY_BENEFICIARIES');
  });

  it('is changed at the version seen, while on the list, in its own institution', async () => {
    const { id: participantId } = await enrol(world, group.id);
    const { id } = await addTo(participantId);
    const officer = await world.as('OFFICER');
    const stranger = await world.as('OFFICER', 'mabar');
    await unchanged(world, async () => {
      const codes = [
        await officer.refused(UPDATE, { id, v: 2, input: ANI }),
        await officer.refused(RETIRE, { id, v: 2 }),
        await stranger.refused(UPDATE, { id, v: 1, input: ANI }),
        await stranger.refused(RETIRE, { id, v: 1 }),
        await stranger.refused(ADD, { participantId, input: ANI }),
        await officer.refused(ADD, { participantId: 'x', input: ANI }),
      ].map((error) => error.extensions.code);
      expect(codes).toEqual([
        'CONFLICT',
        'CONFLICT',
        'NOT_FOUND',
        'NOT_FOUND',
        'NOT_FOUND',
        'NOT_FOUND',
      ]);
    });
    await officer.ask(RETIRE, { id, v: 1 });
    await unchanged(world, async () => {
      for (const again of [
        await officer.refused(RETIRE, { id, v: 2 }),
        await officer.refused(UPDATE, { id, v: 2, input: ANI }),
      ])
        expect(again.extensions.code).toBe('NOT_FOUND');
    });
  });
});
