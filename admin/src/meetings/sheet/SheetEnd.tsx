import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { CardSection } from '../../layout/CardSection';
import { hostReason } from '../../rotations/hostReason';
import { NextHostCard } from '../../rotations/NextHostCard';
import type { SheetMeeting } from './sheet.forms';

/** How a meeting ends: who hosts the next one and why that member, accepted with one button. */
export function SheetEnd({ meeting }: { meeting: SheetMeeting }) {
  const { today } = useFormat();
  const { group, kind, status, meetsOn } = meeting;
  if (!group || kind !== 'MONTHLY') return null;
  // Until a meeting of an earlier day is saved, the plan does not know that its host had the turn.
  if (status === 'PLANNED' && meetsOn < today) return <HostAfterThis meeting={meeting} />;
  return (
    <Box sx={{ mt: 2 }}>
      <NextHostCard groupId={group.id} afterMeetingId={meeting.id} />
    </Box>
  );
}

function HostAfterThis({ meeting }: { meeting: SheetMeeting }) {
  const t = useText();
  const { day } = useFormat();
  const host = meeting.hostTurn?.participant;
  const next = meeting.group?.hostQueue.find(({ participant }) => participant.id !== host?.id);
  if (!next) return null;
  const why = hostReason(next, day);
  return (
    <CardSection above={2} title={t('resources.meetings.sheet.end')}>
      <Typography>
        {t('resources.meetings.sheet.nextHost', { name: next.participant.fullName })}{' '}
        {t(why.key, why.values)}
      </Typography>
    </CardSection>
  );
}
