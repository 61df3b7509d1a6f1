import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { enrol, openGroup } from './support/participants.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const UPDATE = `mutation ($id: ID!, $v: Int!, $input: ParticipantUpdateInput!) {
  participantUpdate(id: $id, expectedVersion: $v, input: $input) {
    fullName phone region { name } neighbourhood address occupation workCategory employeesCount version
  }
}`;

describe('the particulars of a participant', () => {
  let world: World;
  let group: { id: string };
  beforeAll(async () => {
    world = await World.create();
    group = await openGroup(world);
  });
  afterAll(() => world.close());

  it('are changed one by one or all at once, and the journal says which but not what', async () => {
    const { id } = await enrol(world, group.id);
    const head = await world.as('HEAD');
    const input = {
      fullName: ' Suharto ',
      phone: '0813 1234 5678',
      regionCode: '12.71.06.1006',
      neighbourhood: 'Lingkungan II',
      address: 'Jalan Starban 5',
      occupation: 'Penjual sate',
      workCategory: 'OWNER_WITH_FEW_EMPLOYEES',
      employeesCount: 2,
    };
    const changed = { ...input, fullName: 'Suharto', phone: '+6281312345678', version: 2 };
    const { regionCode: _, ...particulars } = changed;
    expect(await head.ask(UPDATE, { id, v: 1, input })).toEqual({
      participantUpdate: { ...particulars, region: { name: 'Mabar Hilir' } },
    });
    const [note] = await world.rows<{ particulars: { fields: string[] } }>(
      `select particulars from journal where action = 'participant.updated' and subject_id = $1`,
      [id],
    );
    expect(note?.particulars).toEqual({ fields: Object.keys(input) });
    const cleared = { neighbourhood: null, address: null, phone: null };
    expect(await head.ask(UPDATE, { id, v: 2, input: cleared })).toMatchObject({
      participantUpdate: { ...cleared, fullName: 'Suharto', employeesCount: 2, version: 3 },
    });
  });

  it.each([
    ['no name', { fullName: null }, 'fullName'],
    ['a name of blanks', { fullName: '  ' }, 'fullName'],
    ['no occupation', { occupation: null }, 'occupation'],
    ['no kind of work', { workCategory: null }, 'workCategory'],
    ['no village', { regionCode: null }, 'regionCode'],
    ['a village that is a city', { regionCode: '12.71' }, 'regionCode'],
    ['a village that does not exist', { regionCode: '99.99' }, 'regionCode'],
    ['a telephone that is none', { phone: 'telepon' }, 'phone'],
    ['employees of somebody on their own', { employeesCount: 1 }, 'employeesCount'],
    ['an owner without', { workCategory: 'OWNER_WITH_FEW_EMPLOYEES' }, 'employeesCount'],
  ])('are refused with the field at fault: %s', async (_, input, field) => {
    const { id } = await enrol(world, group.id);
    const officer = await world.as('OFFICER');
    const { extensions } = await unchanged(world, () =>
      officer.refused(UPDATE, { id, v: 1, input }),
    );
    expect([extensions.code, Object.keys(extensions.fields ?? {})]).toEqual([
      'INVALID_INPUT',
      [`input.${field}`],
    ]);
  });

  it('are changed by those who may, in their own institution', async () => {
    const { id } = await enrol(world, group.id);
    const input = { occupation: 'Buruh' };
    await unchanged(world, async () => {
      for (const [client, code] of [
        [await world.as('OFFICER', 'mabar'), 'NOT_FOUND'],
        [await world.as('MINISTRY'), 'FORBIDDEN'],
        [await world.as('TREASURER'), 'FORBIDDEN'],
        [world.stranger, 'UNAUTHENTICATED'],
      ] as const) {
        const error = await client.refused(UPDATE, { id, v: 1, input });
        expect(error.extensions.code).toBe(code);
      }
    });
  });

  it('are not told to an analyst, who reaches them through the groups', async () => {
    await enrol(world, group.id);
    const analyst = await world.as('ANALYST');
    const query = `{ group(id: "${group.id}") { membersCount memberships { participant { fullName } } } }`;
    expect((await analyst.refused(query)).extensions.code).toBe('FORBIDDEN');
    const count = await analyst.ask(`{ group(id: "${group.id}") { membersCount } }`);
    expect(count).toEqual({ group: { membersCount: expect.any(Number) } });
  });
});
