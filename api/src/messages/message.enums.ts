import { registerEnumType } from 'type-graphql';

/** As what somebody gets a message. */
export enum RecipientKind {
  HOST = 'HOST',
  MEMBER = 'MEMBER',
  HEIR = 'HEIR',
  USER = 'USER',
}
registerEnumType(RecipientKind, {
  name: 'RecipientKind',
  description: 'As what somebody gets a message.',
  valuesConfig: {
    HOST: { description: 'The participant who hosts the meeting.' },
    MEMBER: { description: 'A participant of the group.' },
    HEIR: { description: 'An heir of a participant.' },
    USER: { description: 'Somebody who signs in, such as the officer.' },
  },
});

/** What a message says. */
export enum MessageTemplate {
  HOST_REMINDER = 'HOST_REMINDER',
  MEMBER_REMINDER = 'MEMBER_REMINDER',
  OFFICER_REMINDER = 'OFFICER_REMINDER',
  MEETING_MOVED = 'MEETING_MOVED',
  MEETING_CANCELLED = 'MEETING_CANCELLED',
  CLAIM_DIGEST = 'CLAIM_DIGEST',
  CLAIM_CODE_ISSUED = 'CLAIM_CODE_ISSUED',
  CLAIM_DOCUMENTS_ASKED = 'CLAIM_DOCUMENTS_ASKED',
}
registerEnumType(MessageTemplate, {
  name: 'MessageTemplate',
  description: 'What a message says; day, time and place are filled in.',
  valuesConfig: {
    HOST_REMINDER: { description: 'You host the meeting.' },
    MEMBER_REMINDER: { description: 'Your group meets.' },
    OFFICER_REMINDER: { description: 'You lead the meeting.' },
    MEETING_MOVED: { description: 'The meeting you were reminded of is at another time or place.' },
    MEETING_CANCELLED: { description: 'The meeting you were reminded of does not take place.' },
    CLAIM_DIGEST: {
      description:
        'Claims that wait for you or are late: one message per person and working day, with their numbers and days only.',
    },
    CLAIM_CODE_ISSUED: {
      description:
        'A code of your claim was given out, by whom and when, and what to do if nobody gave it to you. It guards the money of the family and so needs no consent to reminders.',
    },
    CLAIM_DOCUMENTS_ASKED: {
      description:
        'All that a claim still lacks, with what is taken in place of each, for whoever speaks to the family.',
    },
  },
});

/** How far a message has come. */
export enum MessageState {
  QUEUED = 'QUEUED',
  SENDING = 'SENDING',
  SENT = 'SENT',
  FAILED = 'FAILED',
  CANCELLED = 'CANCELLED',
  SKIPPED = 'SKIPPED',
}
registerEnumType(MessageState, {
  name: 'MessageState',
  description: 'How far a message has come.',
  valuesConfig: {
    QUEUED: { description: 'Waits for its time, or for the next attempt.' },
    SENDING: { description: 'Is being handed over.' },
    SENT: { description: 'Was handed over; by LOG it was only noted and went to nobody.' },
    FAILED: { description: 'Could not be handed over; the reason says why.' },
    CANCELLED: { description: 'Is not needed any more; the reason says why.' },
    SKIPPED: { description: 'Is not sent; the reason says why.' },
  },
});

/** Why a message is not sent. */
export enum MessageReason {
  NO_CONSENT = 'NO_CONSENT',
  NO_ADDRESS = 'NO_ADDRESS',
  MEETING_MOVED = 'MEETING_MOVED',
  MEETING_CANCELLED = 'MEETING_CANCELLED',
  RECIPIENT_LEFT = 'RECIPIENT_LEFT',
  NOT_NEEDED = 'NOT_NEEDED',
  TOO_LATE = 'TOO_LATE',
  REFUSED = 'REFUSED',
  GAVE_UP = 'GAVE_UP',
  INTERRUPTED = 'INTERRUPTED',
}
registerEnumType(MessageReason, {
  name: 'MessageReason',
  description: 'Why a message is not sent.',
  valuesConfig: {
    NO_CONSENT: { description: 'The participant has not agreed to get messages.' },
    NO_ADDRESS: { description: 'No telephone number is known.' },
    MEETING_MOVED: { description: 'The meeting is at another time; a new message replaces it.' },
    MEETING_CANCELLED: { description: 'The meeting does not take place.' },
    RECIPIENT_LEFT: { description: 'The recipient no longer takes part, or has died.' },
    NOT_NEEDED: { description: 'Another host, other reminder times, or the meeting is recorded.' },
    TOO_LATE: { description: 'Its time passed before it could be sent.' },
    REFUSED: { description: 'The receiving side refused it for good.' },
    GAVE_UP: { description: 'Every attempt failed.' },
    INTERRUPTED: {
      description: 'Was cut off while sending, and its time passed: it may have arrived.',
    },
  },
});

/** By which way a message goes. */
export enum MessageChannel {
  LOG = 'LOG',
  EMAIL = 'EMAIL',
  WEBHOOK = 'WEBHOOK',
}
registerEnumType(MessageChannel, {
  name: 'MessageChannel',
  description: 'By which way a message goes; the deployment chooses.',
  valuesConfig: {
    LOG: { description: 'Noted in the server’s log only: no way is set up.' },
    EMAIL: { description: 'By e-mail.' },
    WEBHOOK: { description: 'Handed to a gateway for WhatsApp or SMS.' },
  },
});
