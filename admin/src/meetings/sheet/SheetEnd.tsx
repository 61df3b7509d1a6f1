import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { hostReason } from '../../rotations/hostReason';
import type { SheetMeeting } from './sheet.forms';

/** How a meeting ends: who hosts the next one, and why that member. */
export function SheetEnd({ meeting }: { meeting: SheetMeeting }) {
  const t = useText();
  const { day } = useFormat();
  const host = meeting.hostTurn?.participant;
  const next = meeting.group?.hostQueue.find(({ participant }) => participant.id !== host?.id);
  if (!next) return null;
  const why = hostReason(next, day);
  return (
    <Card component="section" sx={{ p: 2, mt: 2 }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {t('resources.meetings.sheet.end')}
      </Typography>
      <Typography>
        {t('resources.meetings.sheet.nextHost', { name: next.participant.fullName })}{' '}
        {t(why.key, why.values)}
      </Typography>
    </Card>
  );
}
