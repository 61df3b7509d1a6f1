import type { AttendanceState } from '../../data/gql/enums';
import { Icon, type IconName } from './Icon';

const ICONS: Readonly<Record<AttendanceState, IconName>> = {
  PRESENT: 'check',
  LATE: 'clock',
  EXCUSED: 'note',
  SICK: 'sick',
  ABSENT: 'question',
};

export function AttendanceIcon({ state }: { state: AttendanceState }) {
  return <Icon name={ICONS[state]} />;
}
