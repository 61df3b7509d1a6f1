import { registerEnumType } from 'type-graphql';

/** What a meeting is for. */
export enum MeetingKind {
  MONTHLY = 'MONTHLY',
  OUTREACH = 'OUTREACH',
  DELIBERATION = 'DELIBERATION',
}
registerEnumType(MeetingKind, {
  name: 'MeetingKind',
  description: 'What a meeting is for.',
  valuesConfig: {
    MONTHLY: { description: 'Monthly meeting of a group, at a member’s place (pertemuan).' },
    OUTREACH: { description: 'Tells people about the programme (sosialisasi).' },
    DELIBERATION: { description: 'Evaluates and decides together (musyawarah).' },
  },
});

/** Whether a meeting took place. */
export enum MeetingStatus {
  PLANNED = 'PLANNED',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}
registerEnumType(MeetingStatus, {
  name: 'MeetingStatus',
  description: 'Whether a meeting took place.',
  valuesConfig: {
    PLANNED: { description: 'Nobody has recorded it yet, before its day or after.' },
    HELD: { description: 'Took place; its sheet is recorded, even if nobody came.' },
    CANCELLED: { description: 'Did not take place, for a reason.' },
  },
});

/** Minutes a meeting takes at least, at most, and unless said otherwise. */
export const [DURATION_MIN, DURATION_MAX, DURATION_USUAL] = [30, 480, 120];

/** What a duration means, for every field that takes one. */
export const DURATION = 'Minutes it takes, 30 to 480.';

/** What the reason for accepting clashes does, for every input that takes one. */
export const CLASH_REASON =
  'Why it is to take place in spite of clashes, 1 to 500 characters: accepts and records all that can be overridden. Left out, the first clash refuses.';
