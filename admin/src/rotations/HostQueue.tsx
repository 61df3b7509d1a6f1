import HomeOutlinedIcon from '@mui/icons-material/HomeOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { PhoneLink } from '../fields/PhoneLink';
import { RecordLink } from '../fields/RecordLink';
import { StatusChip } from '../fields/StatusChip';
import { useFormat } from '../fields/useFormat';
import type { HostSuggestion } from '../groups/group.rows';
import { useText } from '../i18n/useText';
import { Row, RowList } from '../layout/RowList';
import { hostReason } from './hostReason';

/** The members in the order of their turns to host, each with the reason for the place. */
export function HostQueue({ queue }: { queue: readonly HostSuggestion[] }) {
  const t = useText();
  if (queue.length === 0) return <>{t('resources.hostTurns.noQueue')}</>;
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 1.5 }}>
        {t('resources.hostTurns.rule')}
      </Typography>
      <RowList>
        {queue.map((place) => (
          <Place key={place.participant.id} place={place} />
        ))}
      </RowList>
    </>
  );
}

function Place({ place }: { place: HostSuggestion }) {
  const t = useText();
  const { day } = useFormat();
  const { key, values } = hostReason(place, day);
  const isNext = place.position === 1;
  return (
    <Row>
      <Box sx={{ width: 32, fontWeight: 700, color: 'text.secondary' }}>{place.position}</Box>
      <Box sx={{ flex: '1 1 220px' }}>
        <RecordLink resource="participants" id={place.participant.id}>
          {place.participant.fullName}
        </RecordLink>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{t(key, values)}</Box>
      </Box>
      {isNext && (
        <StatusChip tone="good" icon={HomeOutlinedIcon} label={t('resources.hostTurns.next')} />
      )}
      <PhoneLink value={place.participant.phone} />
    </Row>
  );
}
