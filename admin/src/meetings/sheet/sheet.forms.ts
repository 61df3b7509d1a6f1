import type {
  MeetingDeliberationQuery,
  MeetingHoldInput,
  MeetingSheetChoicesQuery,
  MeetingSheetQuery,
  MeetingSheetRowInput,
} from '../../data/gql/graphql';
import { NO_CASH, toCashInput } from './cash';
import type { AgendaDraft, DecisionDraft, Draft, Entry, Line, QuestionDraft } from './sheet';
import { pendingOf } from './sheet';

type Roster = NonNullable<MeetingSheetQuery['meeting']>;
type Hosts = NonNullable<MeetingSheetChoicesQuery['meeting']>;
type Record = NonNullable<MeetingDeliberationQuery['meeting']>;

/** A topic that can be chosen, or was. */
export type SheetTopic = MeetingSheetChoicesQuery['topics'][number];

/** A meeting as its sheet shows it: the roster, who hosts now and next, and what is on record of the talk. */
export type SheetMeeting = Omit<Roster, 'group'> &
  Record &
  Pick<Hosts, 'topics'> & {
    group?: (NonNullable<Roster['group']> & Pick<NonNullable<Hosts['group']>, 'hostQueue'>) | null;
    hostTurn?: Hosts['hostTurn'];
  };

/** Puts the three answers a sheet is made of together. */
export function toSheetMeeting(roster: Roster, hosts: Hosts, record: Record): SheetMeeting {
  const hostQueue = hosts.group?.hostQueue ?? [];
  return {
    ...roster,
    ...record,
    topics: hosts.topics,
    hostTurn: hosts.hostTurn,
    group: roster.group && { ...roster.group, hostQueue },
  };
}

/** The members of the roster, in the server's order, which never changes while the sheet is open. */
export function toLines({ roster }: Pick<SheetMeeting, 'roster'>): readonly Line[] {
  return roster.map((entry) => ({
    id: entry.participant.id,
    number: entry.participant.number,
    name: entry.participant.fullName,
    paperRow: entry.paperPosition ?? undefined,
    amountDue: entry.amountDue,
    arrears: entry.arrearsAmount,
    arrearsMonths: entry.arrearsMonths,
    openMonths: entry.openMonths,
    savedAttendance: entry.attendance?.state,
    savedAmount: entry.paidHere,
    savedPayments: entry.payments,
  }));
}

/** The same members in the order of the printed sheet; who joined since stands at the end. */
export function inPaperOrder(lines: readonly Line[]): readonly Line[] {
  const place = ({ paperRow }: Line) => paperRow ?? Number.MAX_SAFE_INTEGER;
  return [...lines].sort((one, other) => place(one) - place(other));
}

/** A sheet on which nothing was entered yet; what is on record of the meeting is filled in. */
export function emptyDraft(meeting: SheetMeeting, requestKey: string): Draft {
  return {
    requestKey,
    entries: {},
    notes: {
      minutes: meeting.minutes ?? '',
      topicIds: meeting.topics.map(({ id }) => id),
      agendaItems: plannedAgenda(meeting),
      questions: [],
      decisions: [],
      hostAttended: true,
    },
    cash: NO_CASH,
    claims: [],
  };
}

/** What was planned to be talked about, one point a line, until the meeting is recorded. */
function plannedAgenda({ status, agenda }: SheetMeeting): AgendaDraft[] {
  const lines = status === 'PLANNED' ? (agenda ?? '').split('\n') : [];
  const titles = lines.map((line) => line.trim().slice(0, TITLE_MAX)).filter(Boolean);
  return titles.map((title) => ({ title, note: '' }));
}

const TITLE_MAX = 200;

/** Says whether a draft holds nothing that would be lost. */
export function isUntouched(draft: Draft, meeting: SheetMeeting): boolean {
  const empty = emptyDraft(meeting, draft.requestKey);
  const isEmptyEntry = ({ attendance, amount }: Entry) => !attendance && amount === undefined;
  const same = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);
  return (
    Object.values(draft.entries).every(isEmptyEntry) &&
    same(draft.notes, empty.notes) &&
    same(draft.cash, empty.cash) &&
    draft.claims.length === 0
  );
}

/** Shapes the sheet for the API: only what is new, and only rows and notes that say something. */
export function toHoldInput(meeting: SheetMeeting, draft: Draft): MeetingHoldInput {
  const { notes } = draft;
  const minutes = notes.minutes.trim();
  const cash = toCashInput(draft.cash);
  return {
    requestKey: draft.requestKey,
    minutes: minutes === (meeting.minutes ?? '') ? null : minutes || null,
    topicIds: [...notes.topicIds],
    agendaItems: notes.agendaItems.filter(({ title }) => title.trim()).map(toAgendaInput),
    questions: notes.questions.filter(({ text }) => text.trim()).map(toQuestionInput),
    decisions: notes.decisions.filter(({ text }) => text.trim()).map(toDecisionInput),
    hostAttended: notes.hostAttended,
    ...(cash && { cash }),
    rows: toLines(meeting).flatMap((line) => toRowInput(line, draft)),
  };
}

function toRowInput(line: Line, draft: Draft): readonly MeetingSheetRowInput[] {
  const { attendance, amount = 0, months, carriedBy, paidBefore } = pendingOf(draft, line);
  if (!attendance && amount === 0) return [];
  return [
    {
      participantId: line.id,
      ...(attendance && { attendance }),
      ...(amount > 0 && { premiumAmount: amount }),
      ...(amount > 0 && months && { months: [...months] }),
      ...(amount > 0 && carriedBy && { carriedByParticipantId: carriedBy }),
      ...(amount > 0 && paidBefore && { paidBefore }),
    },
  ];
}

function toAgendaInput({ title, note }: AgendaDraft) {
  return { title: title.trim(), note: note.trim() || null };
}

function toQuestionInput({ askedByName, text, answer }: QuestionDraft) {
  return {
    askedByName: askedByName.trim() || null,
    text: text.trim(),
    answer: answer.trim() || null,
  };
}

function toDecisionInput({ text, ownerName, dueOn }: DecisionDraft) {
  return { text: text.trim(), ownerName: ownerName.trim() || null, dueOn: dueOn || null };
}
