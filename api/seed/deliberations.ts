import { addDays, inMedan, type Instant, type LocalDate } from './calendar.js';
import type { GroupRow } from './groups.js';
import { DECISIONS, OUTREACH_TOPIC } from './meeting-texts.js';
import { hold, type Course, type MeetingRow } from './meetings.js';
import type { Random } from './random.js';
import { REGIONS } from './regions.js';
import type { Roster } from './roster.js';
import { monthAt, type Scene } from './scene.js';

/** A row of `decisions`. */
export interface DecisionRow {
  institutionId: string;
  id: string;
  meetingId: string;
  text: string;
  ownerName: string | null;
  dueOn: LocalDate | null;
  doneOn: LocalDate | null;
}

/** How many days before the cohort's start the village was told about it. */
const OUTREACH_DAYS = 45;

/** The outreach before the start, the groups' deliberations, and the one of everybody that is coming up. */
export function planOtherMeetings(
  groups: readonly GroupRow[],
  monthly: readonly MeetingRow[],
  course: Course,
): MeetingRow[] {
  const { scene } = course;
  const own = groups.flatMap((group) =>
    scene.plan.deliberationMonths.flatMap((index) => {
      const month = monthAt(scene, index);
      const before = monthly.find(
        (row) => row.groupId === group.id && row.plannedOn.startsWith(month),
      );
      return before ? [deliberate(before, course)] : [];
    }),
  );
  return [outreach(course), ...own, comingDeliberation(scene)];
}

/** A group sits together again a few days after a monthly meeting. */
function deliberate(monthly: MeetingRow, course: Course): MeetingRow {
  const { diary, scene, random } = course;
  const meetsOn = diary.freeDay(monthly, addDays(monthly.meetsOn, random.int(4, 9)));
  const meeting: MeetingRow = {
    ...blank(scene, meetsOn, inMedan(addDays(meetsOn, -20), '09:00')),
    kind: 'DELIBERATION',
    groupId: monthly.groupId,
    officerId: monthly.officerId,
    startsAt: monthly.startsAt,
    place: monthly.place,
    agenda: 'Evaluasi kegiatan, urutan tuan rumah, tanya jawab',
    minutes: 'Evaluasi berjalan baik; keluhan utama dana klaim terlambat diterima.',
  };
  diary.enter(meeting);
  return hold(meeting, course);
}

function outreach(course: Course): MeetingRow {
  const { scene } = course;
  const meetsOn = addDays(scene.startsOn, -OUTREACH_DAYS);
  const meeting: MeetingRow = {
    ...blank(scene, meetsOn, inMedan(addDays(meetsOn, -7), '10:00')),
    kind: 'OUTREACH',
    agenda: OUTREACH_TOPIC,
    minutes:
      'Warga diberi brosur; dijelaskan apa itu Askesos, siapa yang berhak dan bagaimana mendaftar.',
  };
  return hold(meeting, course);
}

function comingDeliberation(scene: Scene): MeetingRow {
  const meetsOn = addDays(scene.today, 6);
  return {
    ...blank(scene, meetsOn, inMedan(addDays(scene.today, -9), '10:00')),
    kind: 'DELIBERATION',
    agenda: 'Musyawarah seluruh peserta: ketepatan waktu klaim dan kelanjutan program',
  };
}

/** A meeting of the whole institution in the village's hall. */
function blank(scene: Scene, meetsOn: LocalDate, createdAt: Instant): MeetingRow {
  const { regionCode } = scene.plan.institution;
  const village = REGIONS.find(({ code }) => code === regionCode)?.name ?? '';
  return {
    institutionId: scene.institutionId,
    id: scene.newId(createdAt),
    kind: 'OUTREACH',
    status: 'PLANNED',
    groupId: null,
    officerId: scene.staff.officers[0]?.id ?? scene.staff.head.id,
    plannedOn: meetsOn,
    meetsOn,
    startsAt: '09:30',
    place: `Aula Kantor Kelurahan ${village}`,
    agenda: null,
    minutes: null,
    movedReason: null,
    cancelledReason: null,
    heldRecordedAt: null,
    createdAt,
  };
}

/** What the deliberations decided, who sees to it and by when. */
export function decide(
  meetings: readonly MeetingRow[],
  roster: Roster,
  scene: Scene,
): DecisionRow[] {
  const random = scene.random.fork('decisions');
  const deliberations = meetings.filter(
    ({ kind, status }) => kind === 'DELIBERATION' && status === 'HELD',
  );
  return deliberations.flatMap((meeting) => {
    const owners = roster.of(meeting).map(({ participant }) => participant.fullName);
    const decisions = random.shuffle(DECISIONS).slice(0, random.int(2, 3));
    return decisions.map((decision) => decisionOf(meeting, decision, { owners, scene, random }));
  });
}

function decisionOf(
  meeting: MeetingRow,
  { text, days }: (typeof DECISIONS)[number],
  { owners, scene, random }: { owners: readonly string[]; scene: Scene; random: Random },
): DecisionRow {
  const dueOn = days > 0 ? addDays(meeting.meetsOn, days) : null;
  const doneOn = addDays(meeting.meetsOn, random.int(3, days + 15));
  const isDone = dueOn !== null && doneOn <= scene.yesterday && random.chance(0.75);
  return {
    institutionId: scene.institutionId,
    id: scene.newId(meeting.heldRecordedAt ?? meeting.createdAt),
    meetingId: meeting.id,
    text,
    ownerName: dueOn ? random.pick(owners) : null,
    dueOn,
    doneOn: isDone ? doneOn : null,
  };
}
