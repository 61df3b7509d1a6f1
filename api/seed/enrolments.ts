import { inMedan, type Instant, type LocalDate } from './calendar.js';
import type { GroupRow } from './groups.js';
import type { Member } from './members.js';
import { entry } from './random.js';
import type { Scene } from './scene.js';

/** A row of `enrolments`. */
export interface EnrolmentRow {
  institutionId: string;
  id: string;
  participantId: string;
  cohortId: string;
  status: 'ACTIVE' | 'SUSPENDED' | 'LAPSED' | 'MATURED' | 'WITHDRAWN' | 'DECEASED';
  enrolledOn: LocalDate;
  startsOn: LocalDate;
  endsOn: LocalDate;
  endedOn: LocalDate | null;
  endedReason: string | null;
  createdAt: Instant;
}

/** A row of `suspensions`. */
export interface SuspensionRow {
  institutionId: string;
  id: string;
  enrolmentId: string;
  suspendedOn: LocalDate;
  resumedOn: LocalDate | null;
  reason: string;
  resumedReason: string | null;
  recordedById: string;
}

/** The members' places in the cohort. */
export function enrol(members: readonly Member[], scene: Scene): EnrolmentRow[] {
  return members.map(({ participant, enrolmentId, life, startsOn }) => ({
    institutionId: scene.institutionId,
    id: enrolmentId,
    participantId: participant.id,
    cohortId: scene.cohortId,
    status: statusOf(life),
    enrolledOn: life.enrolledOn,
    startsOn,
    endsOn: scene.endsOn,
    endedOn: life.ended?.on ?? null,
    endedReason: life.ended?.reason ?? null,
    createdAt: participant.createdAt,
  }));
}

function statusOf({ ended, suspended }: Member['life']): EnrolmentRow['status'] {
  if (ended) return ended.status;
  return suspended && !suspended.resumedOn ? 'SUSPENDED' : 'ACTIVE';
}

/** The times members' cover was suspended for unpaid premiums. */
export function suspend(
  members: readonly Member[],
  groups: readonly GroupRow[],
  scene: Scene,
): SuspensionRow[] {
  return members.flatMap(({ life: { suspended }, enrolmentId, groupIndex }) => {
    if (!suspended) return [];
    return {
      institutionId: scene.institutionId,
      id: scene.newId(inMedan(suspended.on, '10:00')),
      enrolmentId,
      suspendedOn: suspended.on,
      resumedOn: suspended.resumedOn,
      reason: 'Menunggak iuran tiga bulan',
      resumedReason: suspended.resumedOn ? 'Tunggakan dilunasi' : null,
      recordedById: entry(groups, groupIndex).officerId,
    };
  });
}
