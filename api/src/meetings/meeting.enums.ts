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
