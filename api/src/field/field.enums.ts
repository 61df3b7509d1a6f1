import { registerEnumType } from 'type-graphql';

/** What a phone records at a meeting. */
export enum FieldOperationKind {
  ATTENDANCE = 'ATTENDANCE',
  PREMIUM = 'PREMIUM',
  UNDO = 'UNDO',
  TOPICS = 'TOPICS',
  CASH_COUNT = 'CASH_COUNT',
  CLOSE = 'CLOSE',
}
registerEnumType(FieldOperationKind, {
  name: 'FieldOperationKind',
  description: 'What a phone records at a meeting.',
  valuesConfig: {
    ATTENDANCE: { description: 'Whether a member came; needs `participantId` and `attendance`.' },
    PREMIUM: { description: 'Cash from a member; needs `participantId` and `amount`.' },
    UNDO: {
      description:
        'Takes back an ATTENDANCE or a PREMIUM, in whichever order the two arrive; needs `undoneOperationId`.',
    },
    TOPICS: { description: 'Topics that were taught, added to others; needs `topicIds`.' },
    CASH_COUNT: { description: 'The cash as counted; needs `countedCash`.' },
    CLOSE: { description: 'The meeting is over; `hostAttended` says whether its host hosted it.' },
  },
});

/** What became of an operation that was sent. */
export enum FieldOutcome {
  ACCEPTED = 'ACCEPTED',
  DUPLICATE = 'DUPLICATE',
  REFUSED = 'REFUSED',
}
registerEnumType(FieldOutcome, {
  name: 'FieldOutcome',
  description: 'What became of an operation that a phone sent.',
  valuesConfig: {
    ACCEPTED: { description: 'Recorded now.' },
    DUPLICATE: { description: 'Recorded by an earlier sending; it counts once.' },
    REFUSED: { description: 'Kept with its reason, without effect; mended, it gets a new id.' },
  },
});
