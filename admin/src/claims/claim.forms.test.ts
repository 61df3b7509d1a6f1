import { expect, test } from '@jest/globals';
import { toReportInput, toStepInput, type ReportForm } from './claim.forms';

const illness: ReportForm = {
  requestKey: 'key',
  participantId: 'ani',
  cause: 'ILLNESS',
  eventOn: '2026-11-01',
  reportedOn: '2026-11-03',
  incapacityDays: 9,
  isAccidentalDeath: true,
  beneficiaryId: 'left from another choice',
  note: ' ',
  reportedBy: 'OFFICER',
  reporterHeirId: 'left from another choice',
  reporterName: ' Pak Lurah ',
};

test('a report of an illness carries days of incapacity and no heir', () => {
  expect(toReportInput(illness)).toMatchObject({
    requestKey: 'key',
    incapacityDays: 9,
    isAccidentalDeath: false,
    beneficiaryId: null,
    note: null,
  });
});

test('a report of a death carries the heir and no days of incapacity', () => {
  expect(toReportInput({ ...illness, cause: 'DEATH', beneficiaryId: 'sulastri' })).toMatchObject({
    incapacityDays: null,
    isAccidentalDeath: true,
    beneficiaryId: 'sulastri',
  });
});

test('a report carries the heir of an heir, and the name of an officer or a partner', () => {
  const none = { reporterHeirId: null, reporterName: null };
  expect(toReportInput(illness)).toMatchObject({ ...none, reporterName: 'Pak Lurah' });
  expect(toReportInput({ ...illness, reportedBy: 'MEMBER' })).toMatchObject(none);
  expect(
    toReportInput({ ...illness, reportedBy: 'HEIR', reporterHeirId: 'sulastri' }),
  ).toMatchObject({ reporterHeirId: 'sulastri', reporterName: null });
});

test('a step is sent with its note, or nothing', () => {
  expect(toStepInput({ on: '2026-11-23', note: ' Sudah dicek ' })).toEqual({
    on: '2026-11-23',
    note: 'Sudah dicek',
  });
  expect(toStepInput({ on: '2026-11-23' }).note).toBeNull();
});
