import type { meetingClaims as indonesianClaims, talk as indonesian } from '../id/meetingTalk';
import type { Messages } from '../messages';

/** What a meeting talks over. */
export const talk: Messages<typeof indonesian> = {
  agenda: 'Agenda',
  item: 'What was talked about',
  note: 'Outcome',
  addItem: 'Add an item',
  removeItem: 'Remove this item',
  questions: 'Questions and answers',
  question: 'Question',
  answer: 'Answer',
  askedBy: 'Asked by',
  addQuestion: 'Add a question',
  removeQuestion: 'Remove this question',
  noAnswer: 'Not answered yet',
  answerIt: 'Answer',
  answered: 'Answer saved',
};

/** Claims that are reported at a meeting. */
export const meetingClaims: Messages<typeof indonesianClaims> = {
  title: 'Claims reported at the meeting',
  one: 'Claim',
  participant: 'Participant',
  cause: 'Cause',
  eventOn: 'Day of the event',
  add: 'Add a claim',
  remove: 'Remove this claim',
  elsewhere: 'Complete it on the claim’s page',
};
