import Box from '@mui/material/Box';
import type { Dispatch } from 'react';
import { AttendanceChip } from '../../attendance/AttendanceChip';
import { CorrectAttendanceButton } from '../../attendance/CorrectAttendanceButton';
import { StateButtons } from '../../attendance/StateButtons';
import type { AttendanceState } from '../../data/gql/enums';
import type { Line, SheetEvent } from './sheet';
import { STATES } from './totals';

interface RowAttendanceProps {
  meetingId: string;
  line: Line;
  chosen: AttendanceState | undefined;
  nameId: string;
  dispatch: Dispatch<SheetEvent>;
}

/** How a member attended: five buttons, or what is on record with the way to correct it. */
export function RowAttendance({ meetingId, line, chosen, nameId, dispatch }: RowAttendanceProps) {
  const { id, name, savedAttendance } = line;
  if (savedAttendance) {
    return (
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <AttendanceChip state={savedAttendance} />
        <CorrectAttendanceButton
          meetingId={meetingId}
          participantId={id}
          name={name}
          state={savedAttendance}
        />
      </Box>
    );
  }
  return (
    <StateButtons
      states={STATES}
      chosen={chosen}
      labelledBy={nameId}
      onChoose={(state) => dispatch({ type: 'attendanceTapped', id, state })}
    />
  );
}
