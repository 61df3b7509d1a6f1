import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useText } from '../../i18n/useText';
import type { SheetMeeting } from './sheet.forms';
import type { MeetingNotes } from './sheet';

interface SheetHostProps {
  meeting: SheetMeeting;
  attended: boolean;
  onChange: (notes: Pick<MeetingNotes, 'hostAttended'>) => void;
}

/** Whether the host received the group, asked once. */
export function SheetHost({ meeting, attended, onChange }: SheetHostProps) {
  const t = useText();
  const host = meeting.hostTurn?.participant;
  if (!meeting.group) return null;
  return (
    <div>
      {host && meeting.status === 'PLANNED' && (
        <FormControlLabel
          label={t('resources.meetings.sheet.hostAttended', { name: host.fullName })}
          control={
            <Checkbox
              checked={attended}
              onChange={(event) => onChange({ hostAttended: event.target.checked })}
            />
          }
        />
      )}
      {host && meeting.status === 'HELD' && (
        <Typography>{t('resources.meetings.hostIs', { name: host.fullName })}</Typography>
      )}
      {!host && <Typography>{t('resources.meetings.sheet.noHost')}</Typography>}
    </div>
  );
}
