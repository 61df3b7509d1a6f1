import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { enrol, enrolInput, openGroup } from './support/participants.js';
import { World } from './support/world.js';

const ENROL = `mutation ($input: ParticipantEnrolInput!) { participantEnrol(input: $input) { participant { id number nikMasked phone ageYears region { name } beneficiaries { fullName priority isMinor } currentMembership { group { name } joinedOn } currentEnrolment { status startsOn endsOn policyYear monthsElapsed } } warnings } }`;

describe('enrolling a participant', () => {
  let world: World;
  let group: { id: string; name: string };
  beforeAll(async () => {
    world = await World.create();
    group = await openGroup(world, { name: 'Melati' });
  });
  afterAll(() => world.close());

  it('enters person, heirs, cover and membership at once', async () => {
    const officer = await world.as('OFFICER');
    const heirs = [
      { fullName: 'Siti', relationship: 'SPOUSE', birthOn: '1978-02-01' },
      { fullName: 'Budi', relationship: 'CHILD', birthOn: '2015-03-04', guardianName: 'Siti' },
    ];
    const input = {
      ...enrolInput(world, group.id),
      fullName: 'Suharto',
      nik: '1271161205759777',
      beneficiaries: heirs,
    };
    expect(await officer.ask(ENROL, { input })).toMatchObject({
      participantEnrol: {
        participant: {
          number: 'P-0001',
          nikMasked: '••••••••••••9777',
          ageYears: 51,
          region: { name: 'Polonia' },
          beneficiaries: [
            { fullName: 'Siti', priority: 1, isMinor: false },
            { fullName: 'Budi', priority: 2, isMinor: true },
          ],
          currentMembership: { group: { name: 'Melati' }, joinedOn: '2026-01-05' },
          currentEnrolment: {
            status: 'ACTIVE',
            startsOn: '2026-01-01',
            endsOn: '2028-12-31',
            policyYear: 1,
            monthsElapsed: 10,
          },
        },
        warnings: [],
      },
    });
    expect(
      await world.count('participants', `nik_sealed like '%9777%' or nik_index like '%9777%'`),
    ).toBe(0);
  });

  it('warns about a NIK that does not fit, and enrols all the same', async () => {
    const { warnings } = await enrol(world, group.id, { nik: '9999995205759778' });
    expect(warnings).toEqual(['NIK_REGION_UNKNOWN', 'NIK_SEX_MISMATCH']);
  });

  it.each([
    ['a NIK of 15 digits', { nik: '127116120575900' }, 'input.nik'],
    ['a NIK with a letter', { nik: '12711612057590O1' }, 'input.nik'],
    ['a family card of 3 digits', { familyCardNumber: '123' }, 'input.familyCardNumber'],
    ['a region that does not exist', { regionCode: '99' }, 'input.regionCode'],
    ['a telephone that is none', { phone: '0' }, 'input.phone'],
    [
      'an owner without employees',
      { workCategory: 'OWNER_WITH_FEW_EMPLOYEES' },
      'input.employeesCount',
    ],
    [
      'three employees',
      { workCategory: 'OWNER_WITH_FEW_EMPLOYEES', employeesCount: 3 },
      'input.employeesCount',
    ],
    ['an empty name', { fullName: '' }, 'input.fullName'],
  ])('refuses %s by its field', async (_, fault, field) => {
    const before = await world.count('participants');
    const error = await (
      await world.as('OFFICER')
    ).refused(ENROL, { input: { ...enrolInput(world, group.id), ...fault } });
    expect([error.extensions.code, Object.keys(error.extensions.fields ?? {})]).toEqual([
      'INVALID_INPUT',
      [field],
    ]);
    expect(await world.count('participants')).toBe(before);
  });

  it.each([
    ['somebody whose NIK is there', { nik: '1271161205759777' }, 'NIK_ALREADY_ENROLLED'],
    ['somebody of 17', { birthOn: '2008-06-01' }, 'AGE_OUTSIDE_LIMITS'],
    ['somebody of 61', { birthOn: '1965-01-01' }, 'AGE_OUTSIDE_LIMITS'],
    ['who is no breadwinner', { isBreadwinner: false }, 'NOT_BREADWINNER'],
    ['a joining day of tomorrow', { enrolledOn: '2026-11-24' }, 'DATE_IN_FUTURE'],
    [
      'a minor heir without guardian',
      { beneficiaries: [{ fullName: 'Budi', relationship: 'CHILD', birthOn: '2015-03-04' }] },
      'MINOR_NEEDS_GUARDIAN',
    ],
  ])('refuses %s by rule', async (_, fault, rule) => {
    const before = [
      await world.count('participants'),
      await world.count('beneficiaries'),
      await world.count('enrolments'),
    ];
    const error = await (
      await world.as('OFFICER')
    ).refused(ENROL, { input: { ...enrolInput(world, group.id), ...fault } });
    expect(error.extensions).toEqual({ code: 'RULE_VIOLATED', rule });
    expect([
      await world.count('participants'),
      await world.count('beneficiaries'),
      await world.count('enrolments'),
    ]).toEqual(before);
  });

  it('insures one breadwinner per family card, a second one only with a reason', async () => {
    const familyCardNumber = '1271160101209555';
    await enrol(world, group.id, { familyCardNumber });
    const officer = await world.as('OFFICER');
    const second = { ...enrolInput(world, group.id), familyCardNumber };
    expect((await officer.refused(ENROL, { input: second })).extensions.rule).toBe(
      'FAMILY_CARD_ALREADY_INSURED',
    );
    await officer.ask(ENROL, {
      input: { ...second, familyCardOverrideReason: 'Dua rumah tangga dalam satu KK' },
    });
  });

  it('takes no more than a group and a cohort hold', async () => {
    const small = await openGroup(world);
    for (let member = 1; member <= 30; member++) await enrol(world, small.id);
    const officer = await world.as('OFFICER');
    const error = await officer.refused(ENROL, { input: enrolInput(world, small.id) });
    expect(error.extensions.rule).toBe('GROUP_FULL');
    expect(await world.count('memberships', `group_id = '${small.id}'`)).toBe(30);
  });

  it('does not see groups and cohorts of another institution', async () => {
    const officer = await world.as('OFFICER', 'mabar');
    const input = { ...enrolInput(world, group.id, 'mabar'), groupId: group.id };
    expect((await officer.refused(ENROL, { input })).extensions.code).toBe('NOT_FOUND');
    expect(await world.count('participants', `institution_id = '${world.cast.mabar.id}'`)).toBe(0);
  });
});

describe('participants', () => {
  let world: World;
  let group: { id: string };
  beforeAll(async () => {
    world = await World.create();
    group = await openGroup(world);
  });
  afterAll(() => world.close());

  it('are found by part of the name, member number, end of telephone or end of NIK', async () => {
    await enrol(world, group.id, {
      fullName: 'Rosmala Siregar',
      nik: '1271161205759411',
      phone: '081399887766',
    });
    await enrol(world, group.id, { fullName: 'Poniman' });
    const officer = await world.as('OFFICER');
    const find = async (search: string) => {
      type Found = { participants: { items: Array<{ fullName: string }> } };
      const query = `query ($search: String) { participants(filter: {search: $search}) { items { fullName } } }`;
      return (await officer.ask<Found>(query, { search })).participants.items.map(
        (one) => one.fullName,
      );
    };
    for (const text of ['siregar', 'P-0001', '887766', '9411', '0813 9988 7766']) {
      expect([text, await find(text)]).toEqual([text, ['Rosmala Siregar']]);
    }
    expect(await find('%')).toEqual([]);
  });

  it('are listed by months of arrears, group, status and missing heirs', async () => {
    const other = await openGroup(world);
    const heirless = await enrol(world, other.id, { beneficiaries: [], enrolledOn: '2026-11-01' });
    const officer = await world.as('OFFICER');
    const count = async (filter: object) => {
      const query = `query ($filter: ParticipantFilter) { participants(filter: $filter) { total } }`;
      return (await officer.ask<{ participants: { total: number } }>(query, { filter }))
        .participants.total;
    };
    expect(await count({})).toBe(3);
    expect(await count({ arrearsMonthsFrom: 1 })).toBe(3);
    expect(await count({ arrearsMonthsFrom: 2 })).toBe(2);
    expect(await count({ arrearsMonthsFrom: 11 })).toBe(2);
    expect(await count({ arrearsMonthsFrom: 12 })).toBe(0);
    expect(await count({ groupId: other.id })).toBe(1);
    expect(await count({ withoutBeneficiary: true, ids: [heirless.id] })).toBe(1);
    expect(await count({ withoutBeneficiary: true })).toBe(1);
    expect(await count({ status: 'ACTIVE', cohortId: world.cast.polonia.cohortId })).toBe(3);
    expect(await count({ status: 'LAPSED' })).toBe(0);
  });

  it('show their full NIK only with a reason, to those who need it, and each view is noted', async () => {
    const { id } = await enrol(world, group.id, { nik: '1271161205759433' });
    const reveal = `mutation ($reason: String!) { participantRevealNik(id: "${id}", reason: $reason) }`;
    const officer = await world.as('OFFICER');
    expect((await officer.refused(reveal, { reason: ' x ' })).extensions.code).toBe(
      'INVALID_INPUT',
    );
    expect(
      (await (await world.as('TREASURER')).refused(reveal, { reason: 'audit kas' })).extensions
        .code,
    ).toBe('FORBIDDEN');
    expect(await world.count('journal', `action = 'participant.nikRevealed'`)).toBe(0);
    expect(await officer.ask(reveal, { reason: 'Formulir BPJS' })).toEqual({
      participantRevealNik: '1271161205759433',
    });
    expect(
      await world.count(
        'journal',
        `action = 'participant.nikRevealed' and particulars ->> 'reason' = 'Formulir BPJS'`,
      ),
    ).toBe(1);
    expect(await world.count('journal', `particulars::text like '%1271161205759433%'`)).toBe(0);
  });

  it('are changed at the version the caller saw; null clears, what is left out stays', async () => {
    const { id } = await enrol(world, group.id);
    const officer = await world.as('OFFICER');
    const update = `mutation ($v: Int!, $input: ParticipantUpdateInput!) { participantUpdate(id: "${id}", expectedVersion: $v, input: $input) { phone occupation version } }`;
    expect(await officer.ask(update, { v: 1, input: { phone: null } })).toMatchObject({
      participantUpdate: { phone: null, occupation: 'Penarik becak', version: 2 },
    });
    expect(
      (await officer.refused(update, { v: 1, input: { occupation: 'Buruh' } })).extensions.code,
    ).toBe('CONFLICT');
    expect(await world.count('participants', `id = '${id}' and occupation = 'Penarik becak'`)).toBe(
      1,
    );
  });

  it('add, change and retire beneficiaries', async () => {
    const { id } = await enrol(world, group.id, { beneficiaries: [] });
    const officer = await world.as('OFFICER');
    const fields = '{ id fullName priority version }';
    type Beneficiary = { id: string; fullName: string; priority: number; version: number };
    const { beneficiaryAdd } = await officer.ask<{ beneficiaryAdd: Beneficiary }>(
      `mutation { beneficiaryAdd(participantId: "${id}", input: {fullName: "Ani", relationship: SIBLING}) ${fields} }`,
    );
    expect(beneficiaryAdd).toMatchObject({ fullName: 'Ani', priority: 1, version: 1 });
    await officer.ask(
      `mutation { beneficiaryUpdate(id: "${beneficiaryAdd.id}", expectedVersion: 1, input: {fullName: "Ani Lubis", relationship: SIBLING}) ${fields} }`,
    );
    await officer.ask(
      `mutation { beneficiaryRetire(id: "${beneficiaryAdd.id}", expectedVersion: 2) ${fields} }`,
    );
    expect(await officer.ask(`{ participant(id: "${id}") { beneficiaries { id } } }`)).toEqual({
      participant: { beneficiaries: [] },
    });
  });

  it('of another institution are invisible', async () => {
    const { id } = await enrol(world, group.id);
    const stranger = await world.as('OFFICER', 'mabar');
    expect(
      await stranger.ask(`{ participant(id: "${id}") { fullName } participants { total } }`),
    ).toEqual({
      participant: null,
      participants: { total: 0 },
    });
    const ministry = await world.as('MINISTRY', 'mabar');
    expect(await ministry.ask(`{ participant(id: "${id}") { number } }`)).not.toEqual({
      participant: null,
    });
  });
});
