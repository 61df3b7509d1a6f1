import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { RecordLink } from '../fields/RecordLink';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { toClock } from '../meetings/meeting.forms';
import type { ComingMeeting } from './today.rows';

interface ComingMeetingsProps {
  meetings: readonly ComingMeeting[];
  total: number;
}

/** The meetings of the coming seven days and who hosts them. */
export function ComingMeetings({ meetings, total }: ComingMeetingsProps) {
  const t = useText();
  return (
    <Card component="section" aria-labelledby="coming-meetings" sx={{ p: 2 }}>
      <Typography variant="h2" id="coming-meetings" sx={{ mb: 1 }}>
        {t('today.coming.title')}
      </Typography>
      {meetings.length === 0 && t('today.coming.none')}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {meetings.map((meeting) => (
          <Coming key={meeting.id} meeting={meeting} />
        ))}
      </Box>
      {total > meetings.length && (
        <Typography color="textSecondary">
          {t('today.coming.more', { smart_count: total - meetings.length })}
        </Typography>
      )}
    </Card>
  );
}

function Coming({ meeting }: { meeting: ComingMeeting }) {
  const t = useText();
  const { day, distance } = useFormat();
  const { id, kind, group, meetsOn, startsAt, place, hostTurn } = meeting;
  const when = `${day(meetsOn)} (${distance(meetsOn)}), ${toClock(startsAt)}`;
  return (
    <Box component="li" sx={{ py: 0.75 }}>
      <RecordLink resource="meetings" id={id}>
        {group?.name ?? t(`enums.MeetingKind.${kind}`)}
      </RecordLink>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {[when, place].filter(Boolean).join(' · ')}
        {hostTurn && (
          <div>{t('resources.meetings.hostIs', { name: hostTurn.participant.fullName })}</div>
        )}
        {hostTurn === null && kind === 'MONTHLY' && <div>{t('resources.meetings.noHost')}</div>}
      </Box>
    </Box>
  );
}
