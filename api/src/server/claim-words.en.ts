import { formatRupiah, type LocalDate } from '../kernel/index.js';
import type { ClaimWords } from './claim-words.js';

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const day = (on: LocalDate) => DAY.format(Date.parse(on));

/** The page of a claim in English. */
export const english: ClaimWords = {
  lang: 'en',
  day,
  title: 'My claim',
  other: 'Bahasa Indonesia',
  intro: 'See how far your family’s claim is, without an account.',
  code: 'Claim code',
  codeHelp: '10 letters and digits on the slip from the officer, such as 7KQ2M-XH4TB.',
  birthDate: 'Participant’s date of birth',
  look: 'Show the claim',
  wrong: 'Code and date of birth do not match. Check them, or ask the officer for a new code.',
  wait: (minutes) => `Too many tries. Try again in ${minutes} minutes.`,
  expired: 'This page was open for too long. Enter the code again.',
  moved: 'This claim has changed. This is how it stands now.',
  facts: {
    number: 'Claim number',
    participant: 'Participant (initials)',
    institution: 'Institution',
    who: 'Now with',
    by: 'This step by',
    promise: 'Money promised by',
    missing: 'Documents still missing',
    next: 'Next',
    amount: 'Amount',
    reason: 'Reason',
  },
  late: (on) => `${on}. That day is past; we are sorry, please ask the officer.`,
  missing: (count) => (count === 1 ? '1 document:' : `${count} documents:`),
  complete: 'None; the file is complete.',
  stages: {
    REPORTED: {
      state: 'The claim is reported. Documents are being collected.',
      who: 'The institution’s officer',
      next: 'Once the documents are complete, another officer checks the claim.',
    },
    DOCUMENTS_COMPLETE: {
      state: 'The documents are complete. The claim is being checked.',
      who: 'The officer who checks',
      next: 'Then the head of the institution decides.',
    },
    VERIFIED: {
      state: 'The claim was checked. It waits for a decision.',
      who: 'The head of the institution',
      next: 'Once approved, the treasurer pays.',
    },
    APPROVED: {
      state: 'The claim is approved. It waits to be paid.',
      who: 'The treasurer of the institution',
      next: 'The treasurer pays, then you confirm on this page.',
    },
    REJECTED: {
      state: 'The claim was rejected.',
      who: 'The family',
      next: 'The family may appeal through the officer; somebody else decides. Ask for the explanation in writing.',
    },
    DISBURSED: {
      state: 'The institution says the money was paid. Have you got it?',
      who: 'The institution’s officer, until you confirm',
      next: 'Press one of the buttons below.',
    },
    RECEIVED: {
      state: 'Done: the family is on record as having the money.',
      who: 'The family',
      next: 'Nothing more has to be done.',
    },
  },
  confirmed: (on) => `Done: you confirmed on ${on} that you have the money.`,
  holds: {
    DOCUMENTS_ASKED: 'The family: the officer waits for documents from you',
    FAMILY_UNREACHABLE: 'The family: the officer could not reach you yet',
    HEIR_UNCLEAR: 'The family: it has to agree on who gets the money',
    DINAS_ANSWER_AWAITED: 'The Dinas Sosial: the institution waits for its answer',
    FUNDS_AWAITED: 'The ministry: the institution waits for money',
    BANK_ANSWER_AWAITED: 'The bank: the transfer is not done yet',
  },
  documents: {
    CLAIM_FORM: 'Claim form',
    DOCTOR_LETTER: 'Letter of a doctor or health centre',
    IDENTITY_CARD: 'Identity card',
    PARTICIPANT_CARD: 'Participant card',
    CHRONOLOGY: 'Account of what happened',
    WITNESS_STATEMENT: 'Statement of a witness',
    POLICE_REPORT: 'Police report',
    DEATH_CERTIFICATE: 'Death certificate',
    FAMILY_CARD: 'Family card',
    HEIR_LETTER: 'Letter of inheritance',
  },
  rejections: {
    NOT_COVERED_EVENT: 'The programme does not cover the event',
    BEFORE_COVER: 'It happened before the cover began',
    AFTER_COVER: 'It happened after the cover ended',
    WAITING_PERIOD: 'It happened in the waiting period',
    SUSPENDED_COVER: 'The cover was suspended',
    CAP_REACHED: 'The limit of a year was reached',
    FILED_TOO_LATE: 'It was reported too late',
    INCAPACITY_TOO_SHORT: 'Too few days unable to work',
    EVENT_DID_NOT_HAPPEN: 'The event did not happen',
    DUPLICATE: 'It was claimed before',
    DOCUMENTS_MISSING: 'Documents are missing',
    OTHER: 'Another reason; ask the officer',
  },
  received: (amount) => `I have got ${formatRupiah(amount)}`,
  receivedHelp: 'Press only when all of the money is in the family’s hands or in your account.',
  notReceived: 'Not received',
  notReceivedHelp:
    'Press this also when the amount is too small. Somebody other than who paid looks into it at once.',
  notReceivedText: 'What happened? (may stay empty)',
  complaint: ({ by, dueOn }) =>
    `Your report “not received” is with ${by}, to be settled by ${day(dueOn)}.`,
  rating: {
    question: 'How satisfied are you with how this claim went?',
    answers: ['Very dissatisfied', 'Dissatisfied', 'Neither', 'Satisfied', 'Very satisfied'],
    text: 'Anything you want to say? (may stay empty)',
    send: 'Send the answer',
    thanks: 'Thank you, your answer is noted.',
  },
  leave: 'Close this page when you are done, above all on somebody else’s phone.',
};
