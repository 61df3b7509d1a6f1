import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from './support/world.js';

const CREATE = `mutation ($input: UserCreateInput!) { userCreate(input: $input) { id email role isActive version institution { shortName } } }`;
const NEW_OFFICER = {
  fullName: 'Rosmala',
  email: 'Rosmala@Polonia.Example',
  phone: '0812 3456 7890',
  role: 'OFFICER',
  password: 'pagi hari di medan',
};

describe('users of an institution', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.close());

  it('are made by the head, in the head’s own institution', async () => {
    const head = await world.as('HEAD');
    const { userCreate } = await head.ask(CREATE, { input: NEW_OFFICER });
    expect(userCreate).toMatchObject({
      email: 'rosmala@polonia.example',
      role: 'OFFICER',
      isActive: true,
      version: 1,
      institution: { shortName: 'Polonia' },
    });
  });

  it('have addresses that nobody else uses', async () => {
    const head = await world.as('HEAD', 'mabar');
    const before = await world.count('users');
    const error = await head.refused(CREATE, {
      input: { ...NEW_OFFICER, email: 'officer@polonia.example' },
    });
    expect(error.extensions).toEqual({ code: 'RULE_VIOLATED', rule: 'USER_EMAIL_TAKEN' });
    expect(await world.count('users')).toBe(before);
  });

  it('get no role beyond their institution', async () => {
    const head = await world.as('HEAD');
    const before = await world.count('users');
    const error = await head.refused(CREATE, {
      input: { ...NEW_OFFICER, email: 'x@y.example', role: 'MINISTRY' },
    });
    expect(error.extensions.rule).toBe('USER_ROLE_NOT_ALLOWED');
    expect(await world.count('users')).toBe(before);
  });

  it.each([
    ['a name of nothing', { fullName: '' }, 'input.fullName'],
    ['an address that is none', { email: 'rosmala' }, 'input.email'],
    ['a telephone that is none', { phone: '12' }, 'input.phone'],
  ])('are refused with the field at fault: %s', async (_, fault, field) => {
    const head = await world.as('HEAD');
    const error = await head.refused(CREATE, {
      input: { ...NEW_OFFICER, email: 'z@z.example', ...fault },
    });
    expect(error.extensions.code).toBe('INVALID_INPUT');
    expect(Object.keys(error.extensions.fields ?? {})).toEqual([field]);
  });

  it('are listed by name, page by page or behind a cursor, with the same rows', async () => {
    const head = await world.as('HEAD');
    const list = `query ($page: PageInput, $after: ID) { users(page: $page, after: $after) { items { fullName } total totalIsEstimate nextCursor } }`;
    type List = {
      users: { items: Array<{ fullName: string }>; total: number; nextCursor: string | null };
    };
    const first = (await head.ask<List>(list, { page: { size: 3 } })).users;
    const second = (await head.ask<List>(list, { page: { number: 2, size: 3 } })).users;
    const after = (await head.ask<List>(list, { page: { size: 3 }, after: first.nextCursor }))
      .users;
    expect(first.items).toHaveLength(3);
    expect(second.items).toEqual(after.items);
    expect(first.total).toBe(8);
    const names = [...first.items, ...second.items].map((user) => user.fullName);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
  });

  it('of another institution are invisible', async () => {
    const head = await world.as('HEAD');
    const foreign = world.cast.mabar.users.OFFICER.id;
    expect(await head.ask('query ($id: ID!) { user(id: $id) { email } }', { id: foreign })).toEqual(
      { user: null },
    );
    const deactivate = `mutation ($id: ID!) { userDeactivate(id: $id, expectedVersion: 1) { id } }`;
    expect((await head.refused(deactivate, { id: foreign })).extensions.code).toBe('NOT_FOUND');
    expect(await world.count('users', `id = '${foreign}' and deactivated_at is null`)).toBe(1);
  });

  it('cannot sign in once deactivated, and can again once reactivated', async () => {
    const head = await world.as('HEAD');
    const treasurer = await world.as('TREASURER');
    const { id } = world.cast.polonia.users.TREASURER;
    const change = (verb: string, version: number) =>
      head.ask(
        `mutation { ${verb}(id: "${id}", expectedVersion: ${version}) { isActive version } }`,
      );
    expect(await change('userDeactivate', 1)).toEqual({
      userDeactivate: { isActive: false, version: 2 },
    });
    expect(await treasurer.ask('{ viewer { permissions } }')).toEqual({ viewer: null });
    const stale = `mutation { userReactivate(id: "${id}", expectedVersion: 1) { isActive } }`;
    expect((await head.refused(stale)).extensions.code).toBe('CONFLICT');
    expect(await change('userReactivate', 2)).toEqual({
      userReactivate: { isActive: true, version: 3 },
    });
  });

  it('do not deactivate themselves or change their own role', async () => {
    const head = await world.as('HEAD');
    const { id } = world.cast.polonia.users.HEAD;
    const deactivate = `mutation { userDeactivate(id: "${id}", expectedVersion: 1) { id } }`;
    expect((await head.refused(deactivate)).extensions.rule).toBe('USER_IS_SELF');
    const demote = `mutation { userUpdate(id: "${id}", expectedVersion: 1, input: {role: OFFICER}) { id } }`;
    expect((await head.refused(demote)).extensions.rule).toBe('USER_IS_SELF');
    expect(
      await world.count('users', `id = '${id}' and role = 'HEAD' and deactivated_at is null`),
    ).toBe(1);
  });

  it('leave a note in the journal with each change', async () => {
    const rows = await world.rows<{ action: string }>('select action from journal order by id');
    expect(rows.map((row) => row.action)).toEqual([
      'user.created',
      'user.deactivated',
      'user.reactivated',
    ]);
  });
});

describe('institutions', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.close());
  const LIST = '{ institutions { items { shortName } } }';

  it('see themselves, and the ministry sees all', async () => {
    expect(await (await world.as('HEAD')).ask(LIST)).toEqual({
      institutions: { items: [{ shortName: 'Polonia' }] },
    });
    expect(await (await world.as('MINISTRY')).ask(LIST)).toEqual({
      institutions: { items: [{ shortName: 'Mabar' }, { shortName: 'Polonia' }] },
    });
  });

  it('are added by the ministry with a region that exists', async () => {
    const ministry = await world.as('MINISTRY');
    const create = `mutation ($regionCode: ID!) { institutionCreate(input: {name: "Lembaga Baru", shortName: "Baru", kind: IMPLEMENTER, regionCode: $regionCode, timeZone: ASIA_MAKASSAR}) { shortName timeZone version } }`;
    const error = await ministry.refused(create, { regionCode: '99.99' });
    expect(error.extensions.fields).toHaveProperty(['input.regionCode']);
    expect(await world.count('institutions')).toBe(2);
    expect(await ministry.ask(create, { regionCode: '12.71.16.1002' })).toEqual({
      institutionCreate: { shortName: 'Baru', timeZone: 'ASIA_MAKASSAR', version: 1 },
    });
  });

  it('are changed at the version the caller saw', async () => {
    const ministry = await world.as('MINISTRY');
    const { id } = world.cast.mabar;
    const change = `mutation ($v: Int!) { institutionUpdate(id: "${id}", expectedVersion: $v, input: {phone: "061-4567890"}) { phone version } }`;
    expect((await ministry.refused(change, { v: 7 })).extensions.code).toBe('CONFLICT');
    expect(await ministry.ask(change, { v: 1 })).toEqual({
      institutionUpdate: { phone: '+62614567890', version: 2 },
    });
  });
});
