import type { Instant, LocalDate } from './calendar.js';
import type { HostTurnRow } from './hosts.js';
import type { MeetingRow } from './meetings.js';
import { isSuspendedOn, type Member } from './members.js';
import type { Random } from './random.js';
import type { Roster } from './roster.js';
import type { Scene } from './scene.js';

/** A row of `attendances`. */
export interface AttendanceRow {
  institutionId: string;
  meetingId: string;
  participantId: string;
  metOn: LocalDate;
  state: 'PRESENT' | 'LATE' | 'EXCUSED' | 'SICK' | 'ABSENT';
  note: string | null;
  recordedById: string;
  recordedAt: Instant;
}

/** The days a claim says somebody could not work. */
export interface Incapacity {
  participantId: string;
  from: LocalDate;
  to: LocalDate;
}

const ABSENCES = { EXCUSED: 48, SICK: 22, ABSENT: 30 } as const;
const EXCUSES = [
  'Berjualan di pasar malam',
  'Mengantar anak ke rumah sakit',
  'Ada pesta keluarga',
  'Narik sampai malam',
];

/** Who came to the meetings that were held. */
export function attend(
  meetings: readonly MeetingRow[],
  { roster, turns, incapacities, scene }: Circumstances,
): AttendanceRow[] {
  const random = scene.random.fork('attendances');
  const hosts = new Set(turns.filter(({ state }) => state === 'HOSTED').map(keyOf));
  return meetings
    .filter(({ status }) => status === 'HELD')
    .flatMap((meeting) =>
      roster.of(meeting).map((member): AttendanceRow => {
        const participantId = member.participant.id;
        const isHost = hosts.has(keyOf({ meetingId: meeting.id, participantId }));
        const isIll = incapacities.some((spell) => isDuring(spell, participantId, meeting.meetsOn));
        const state = isHost ? 'PRESENT' : isIll ? 'SICK' : stateOf(member, meeting, random);
        return {
          institutionId: scene.institutionId,
          meetingId: meeting.id,
          participantId,
          metOn: meeting.meetsOn,
          state,
          note: state === 'EXCUSED' && random.chance(0.5) ? random.pick(EXCUSES) : null,
          recordedById: meeting.officerId,
          recordedAt: meeting.heldRecordedAt ?? meeting.createdAt,
        };
      }),
    );
}

/** What decides about attendance besides habit. */
export interface Circumstances {
  roster: Roster;
  turns: readonly HostTurnRow[];
  incapacities: readonly Incapacity[];
  scene: Scene;
}

function stateOf(member: Member, { meetsOn }: MeetingRow, random: Random): AttendanceRow['state'] {
  const share = member.attendance * (isSuspendedOn(member, meetsOn) ? 0.4 : 1);
  if (!random.chance(share)) return random.weighted(ABSENCES);
  return random.chance(0.08) ? 'LATE' : 'PRESENT';
}

function isDuring(spell: Incapacity, participantId: string, date: LocalDate): boolean {
  return spell.participantId === participantId && spell.from <= date && date <= spell.to;
}

function keyOf({
  meetingId,
  participantId,
}: Pick<HostTurnRow, 'meetingId' | 'participantId'>): string {
  return `${meetingId} ${participantId}`;
}
