import HomeOutlinedIcon from '@mui/icons-material/HomeOutlined';
import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { PhoneLink } from '../fields/PhoneLink';
import { RecordLink } from '../fields/RecordLink';
import { StatusChip } from '../fields/StatusChip';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { Row, RowList } from '../layout/RowList';
import { ExemptHostButton } from './ExemptHostButton';
import { hostReason } from './hostReason';
import type { QueuePlace } from './hostTurn.rows';
import { RotaSection } from './RotaSection';

/** Places shown at once; the others on request. */
const FIRST = 6;

interface HostQueueProps {
  groupId: string;
  queue: readonly QueuePlace[];
}

/** The members in the order of their turns to host, each with the reason for the place. */
export function HostQueue({ groupId, queue }: HostQueueProps) {
  const t = useText();
  const [isWhole, setWhole] = useState(false);
  const isEmpty = queue.length === 0;
  const shown = isWhole ? queue : queue.slice(0, FIRST);
  return (
    <RotaSection
      title={t('resources.hostTurns.queue.title')}
      body={t(`resources.hostTurns.${isEmpty ? 'noQueue' : 'rule'}`)}
    >
      {!isEmpty && (
        <RowList>
          {shown.map((place) => (
            <Place key={place.participant.id} groupId={groupId} place={place} />
          ))}
        </RowList>
      )}
      {shown.length < queue.length && (
        <Button onClick={() => setWhole(true)} sx={{ mt: 1, minHeight: 48 }}>
          {t('resources.hostTurns.queue.all', { smart_count: queue.length })}
        </Button>
      )}
    </RotaSection>
  );
}

function Place({ groupId, place }: { groupId: string; place: QueuePlace }) {
  const t = useText();
  const { day } = useFormat();
  const { key, values } = hostReason(place, day);
  const { position, participant } = place;
  return (
    <Row>
      <Box sx={{ width: 32, fontWeight: 700, color: 'text.secondary' }}>{position}</Box>
      <Box sx={{ flex: '1 1 200px' }}>
        <RecordLink resource="participants" id={participant.id}>
          {participant.fullName}
        </RecordLink>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{t(key, values)}</Box>
      </Box>
      {position === 1 && (
        <StatusChip tone="good" icon={HomeOutlinedIcon} label={t('resources.hostTurns.next')} />
      )}
      <Box sx={{ display: 'flex', alignItems: 'center', ml: 'auto' }}>
        <PhoneLink value={participant.phone} />
        <ExemptHostButton groupId={groupId} member={participant} />
      </Box>
    </Row>
  );
}
