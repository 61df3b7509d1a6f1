import EventIcon from '@mui/icons-material/Event';
import Box from '@mui/material/Box';
import { RecordLink } from '../fields/RecordLink';
import { StatusChip } from '../fields/StatusChip';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { Row, RowList } from '../layout/RowList';
import type { HostCycleMember } from './hostTurn.rows';
import { RotaSection } from './RotaSection';

/** Who has not yet had a turn in the running cycle, the longest waiting first. */
export function NotYetHosted({ members }: { members: readonly HostCycleMember[] }) {
  const t = useText();
  const waiting = members
    .filter(({ state }) => state === 'WAITING' || state === 'PLANNED')
    .toSorted((a, b) => (b.waitingDays ?? 0) - (a.waitingDays ?? 0));
  if (members.length === 0) return null;
  return (
    <RotaSection
      title={t('resources.hostTurns.notYet.title', { smart_count: waiting.length })}
      {...(waiting.length === 0 && { body: t('resources.hostTurns.notYet.none') })}
    >
      {waiting.length > 0 && (
        <RowList>
          {waiting.map((member) => (
            <Waiting key={member.participant.id} member={member} />
          ))}
        </RowList>
      )}
    </RotaSection>
  );
}

function Waiting({ member }: { member: HostCycleMember }) {
  const t = useText();
  const { day } = useFormat();
  const { state, on, timesHosted, waitingSince, waitingDays, participant } = member;
  const since = t('resources.hostTurns.notYet.since', {
    smart_count: waitingDays ?? 0,
    day: day(waitingSince),
  });
  const times =
    timesHosted === 0
      ? t('resources.hostTurns.notYet.never')
      : t('resources.hostTurns.notYet.times', { smart_count: timesHosted });
  return (
    <Row>
      <Box sx={{ flex: '1 1 220px' }}>
        <RecordLink resource="participants" id={participant.id}>
          {participant.fullName}
        </RecordLink>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {since}; {times}
        </Box>
      </Box>
      {state === 'PLANNED' && on && (
        <StatusChip
          tone="info"
          icon={EventIcon}
          label={t('resources.hostTurns.cycle.planned', { day: day(on) })}
        />
      )}
    </Row>
  );
}
