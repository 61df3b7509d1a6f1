import { expect, test } from '@jest/globals';
import { toCreateInput, toUpdateInput, type GroupForm } from './group.forms';

const melati: GroupForm = {
  name: ' Melati ',
  neighbourhood: 'Lingkungan III',
  officer: { id: 'officer' },
  week: 2,
  weekday: 'SUNDAY',
  meetsAt: '16:00',
  holidayRule: 'AFTER',
  usualPlace: '',
};

const sent = {
  name: 'Melati',
  neighbourhood: 'Lingkungan III',
  officerId: 'officer',
  recurrenceRule: 'FREQ=MONTHLY;BYDAY=2SU',
  meetsAt: '16:00',
  holidayRule: 'AFTER',
  usualPlace: null,
};

test('a change of a group sends the meeting day as a rule and clears what was emptied', () => {
  expect(toUpdateInput(melati)).toEqual(sent);
});

test('a new group also says its cohort and region', () => {
  const form = { ...melati, cohortId: 'cohort', regionCode: '12.71.16.1002' };
  expect(toCreateInput(form)).toEqual({ ...sent, cohortId: 'cohort', regionCode: '12.71.16.1002' });
});
