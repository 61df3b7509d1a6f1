import { describe, expect, test } from '@jest/globals';
import { toEnrolInput, toUpdateInput, type EnrolForm } from './participant.forms';

const suharto: EnrolForm = {
  cohortId: 'cohort',
  groupId: 'group',
  enrolledOn: '2026-01-05',
  fullName: '  Suharto ',
  nik: '1271 1612 0575 0001',
  familyCardNumber: '1271-1612-0520-0001',
  sex: 'MALE',
  birthOn: '1975-05-12',
  phone: '0812 3456 7890',
  regionCode: '12.71.16.1002',
  occupation: 'Penarik  becak',
  workCategory: 'SELF_EMPLOYED',
  isBreadwinner: true,
  employeesCount: 2,
  beneficiaries: [{ fullName: 'Siti  Aminah', relationship: 'SPOUSE', phone: '' }],
};

describe('an enrolment', () => {
  test('goes out with tidy names and bare digits', () => {
    const input = toEnrolInput(suharto);
    expect(input.fullName).toBe('Suharto');
    expect(input.occupation).toBe('Penarik becak');
    expect(input.nik).toBe('1271161205750001');
    expect(input.familyCardNumber).toBe('1271161205200001');
    expect(input.phone).toBe('+6281234567890');
  });

  test('counts employees only for an owner', () => {
    expect(toEnrolInput(suharto).employeesCount).toBeNull();
    const owner = toEnrolInput({ ...suharto, workCategory: 'OWNER_WITH_FEW_EMPLOYEES' });
    expect(owner.employeesCount).toBe(2);
  });

  test('sends null for what an heir does not have', () => {
    expect(toEnrolInput(suharto).beneficiaries).toEqual([
      {
        fullName: 'Siti Aminah',
        relationship: 'SPOUSE',
        birthOn: null,
        phone: null,
        guardianName: null,
      },
    ]);
  });
});

test('a correction sends only what may change, and clears what was emptied', () => {
  const input = toUpdateInput({
    fullName: 'Suharto',
    phone: '',
    region: { id: '12.71.16.1002' },
    neighbourhood: '',
    occupation: 'Pedagang',
    workCategory: 'SELF_EMPLOYED',
    messagingConsent: true,
  });
  expect(input).toEqual({
    fullName: 'Suharto',
    phone: null,
    regionCode: '12.71.16.1002',
    neighbourhood: null,
    address: null,
    occupation: 'Pedagang',
    workCategory: 'SELF_EMPLOYED',
    employeesCount: null,
    messagingConsent: true,
  });
});
