import type {
  MeetingHoldInput,
  MeetingSheetChoicesQuery,
  MeetingSheetQuery,
  MeetingSheetRowInput,
} from '../../data/gql/graphql';
import type { DecisionDraft, Draft, Entry, Line } from './sheet';
import { pendingOf } from './sheet';

type Roster = NonNullable<MeetingSheetQuery['meeting']>;
type Hosts = NonNullable<MeetingSheetChoicesQuery['meeting']>;

/** A topic that can be chosen, or was. */
export type SheetTopic = MeetingSheetChoicesQuery['topics'][number];

/** A meeting as its sheet shows it: the roster, and who hosts now and next. */
export type SheetMeeting = Omit<Roster, 'group'> & {
  group?: (NonNullable<Roster['group']> & Pick<NonNullable<Hosts['group']>, 'hostQueue'>) | null;
  hostTurn?: Hosts['hostTurn'];
};

/** Puts the two answers a sheet is made of together. */
export function toSheetMeeting(roster: Roster, hosts: Hosts): SheetMeeting {
  const hostQueue = hosts.group?.hostQueue ?? [];
  return {
    ...roster,
    hostTurn: hosts.hostTurn,
    group: roster.group && { ...roster.group, hostQueue },
  };
}

/** The members of the roster, in the server's order, which never changes while the sheet is open. */
export function toLines({ roster }: SheetMeeting): readonly Line[] {
  return roster.map(({ participant, attendance, amountDue, arrearsAmount, paidHere }) => ({
    id: participant.id,
    number: participant.number,
    name: participant.fullName,
    amountDue,
    arrears: arrearsAmount,
    savedAttendance: attendance?.state,
    savedAmount: paidHere,
  }));
}

/** A sheet on which nothing was entered yet; what is on record of the meeting is filled in. */
export function emptyDraft(meeting: SheetMeeting, requestKey: string): Draft {
  return {
    requestKey,
    entries: {},
    notes: {
      minutes: meeting.minutes ?? '',
      topicIds: meeting.topics.map(({ id }) => id),
      decisions: [],
      hostAttended: true,
    },
  };
}

/** Says whether a draft holds nothing that would be lost. */
export function isUntouched(draft: Draft, meeting: SheetMeeting): boolean {
  const empty = emptyDraft(meeting, draft.requestKey);
  const isEmptyEntry = (entry: Entry) => !entry.attendance && entry.amount === undefined;
  return (
    Object.values(draft.entries).every(isEmptyEntry) &&
    JSON.stringify(draft.notes) === JSON.stringify(empty.notes)
  );
}

/** Shapes the sheet for the API: only what is new, and only rows and decisions that say something. */
export function toHoldInput(meeting: SheetMeeting, draft: Draft): MeetingHoldInput {
  const { notes } = draft;
  const minutes = notes.minutes.trim();
  return {
    requestKey: draft.requestKey,
    minutes: minutes === (meeting.minutes ?? '') ? null : minutes || null,
    topicIds: [...notes.topicIds],
    decisions: notes.decisions.filter(({ text }) => text.trim()).map(toDecisionInput),
    hostAttended: notes.hostAttended,
    rows: toLines(meeting).flatMap((line) => toRowInput(line, draft)),
  };
}

function toRowInput(line: Line, draft: Draft): readonly MeetingSheetRowInput[] {
  const { attendance, amount = 0, carriedBy } = pendingOf(draft, line);
  if (!attendance && amount === 0) return [];
  return [
    {
      participantId: line.id,
      ...(attendance && { attendance }),
      ...(amount > 0 && { premiumAmount: amount }),
      ...(amount > 0 && carriedBy && { carriedByParticipantId: carriedBy }),
    },
  ];
}

function toDecisionInput({ text, ownerName, dueOn }: DecisionDraft) {
  return { text: text.trim(), ownerName: ownerName.trim() || null, dueOn: dueOn || null };
}
