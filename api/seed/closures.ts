import { addDays, inMedan, type Instant, type LocalDate } from './calendar.js';
import type { Scene } from './scene.js';

/** A row of `closures`. */
export interface ClosureRow {
  institutionId: string;
  id: string;
  fromOn: LocalDate;
  toOn: LocalDate;
  name: string;
  kind: 'LOCAL' | 'JOINT_LEAVE';
  retiredOn: null;
  createdAt: Instant;
}

/** How far ahead the village works together for a day. */
const VILLAGE_DAY = 16;

/** What the institution entered into its calendar: joint leave at the end of each year, and a day of the village. */
export function enterClosures(scene: Scene): ClosureRow[] {
  const createdAt = inMedan(scene.startsOn, '10:00');
  const close = (fromOn: LocalDate, kind: ClosureRow['kind'], name: string): ClosureRow => ({
    institutionId: scene.institutionId,
    id: scene.newId(createdAt),
    fromOn,
    toOn: fromOn,
    name,
    kind,
    retiredOn: null,
    createdAt,
  });
  const [first, last] = [Number(scene.startsOn.slice(0, 4)), Number(scene.endsOn.slice(0, 4))];
  const leave = Array.from({ length: last - first + 1 }, (_, index) =>
    close(`${first + index}-12-26`, 'JOINT_LEAVE', 'Cuti bersama Hari Raya Natal'),
  );
  const wanted = addDays(scene.today, VILLAGE_DAY);
  // A day has one meaning: it is not entered twice.
  const villageDay = wanted.endsWith('-12-26') ? addDays(wanted, 1) : wanted;
  return [...leave, close(villageDay, 'LOCAL', 'Gotong royong kelurahan')];
}
