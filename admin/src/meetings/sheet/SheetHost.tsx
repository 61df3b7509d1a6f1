import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { hostReason } from '../../rotations/hostReason';
import type { SheetMeeting } from './sheet.forms';
import type { MeetingNotes } from './sheet';

interface SheetHostProps {
  meeting: SheetMeeting;
  attended: boolean;
  onChange: (notes: Pick<MeetingNotes, 'hostAttended'>) => void;
}

/** Whether the host received the group, asked once, and whose turn the rules say is next. */
export function SheetHost({ meeting, attended, onChange }: SheetHostProps) {
  const t = useText();
  const { day } = useFormat();
  const host = meeting.hostTurn?.participant;
  const next = meeting.group?.hostQueue.find(({ participant }) => participant.id !== host?.id);
  const why = next && hostReason(next, day);
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
      {next && why && (
        <Typography variant="body2" color="textSecondary">
          {t('resources.meetings.sheet.nextHost', { name: next.participant.fullName })}{' '}
          {t(why.key, why.values)}
        </Typography>
      )}
    </div>
  );
}
