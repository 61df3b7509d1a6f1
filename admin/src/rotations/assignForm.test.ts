import { expect, test } from '@jest/globals';
import { toAssignInput } from './assignForm';

const form = { participantId: 'ani', decisionId: '', overrideReason: '  rumahnya luas ' };

test('whoever is next is assigned without a reason, even when one was typed', () => {
  expect(toAssignInput(form, { meetingId: 'm', nextId: 'ani' })).toEqual({
    meetingId: 'm',
    participantId: 'ani',
  });
});

test('anybody else comes with the decision and the reason, blanks cut off', () => {
  expect(toAssignInput(form, { meetingId: 'm', nextId: 'budi' })).toEqual({
    meetingId: 'm',
    participantId: 'ani',
    decisionId: null,
    overrideReason: 'rumahnya luas',
  });
});
