import CheckIcon from '@mui/icons-material/Check';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { PhoneLink } from '../fields/PhoneLink';
import { RecordLink } from '../fields/RecordLink';
import { StatusChip } from '../fields/StatusChip';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { CardSection } from '../layout/CardSection';
import { HostTurnChip } from '../rotations/HostTurnChip';
import { ChangeHostButtons } from './ChangeHostButtons';
import { hostWhy } from './hostWhy';
import type { MeetingRecord } from './meeting.rows';

/** Who hosts, and why this person: the rule that chose, or the decision that overrode it. */
export function HostCard({ meeting }: { meeting: MeetingRecord }) {
  const t = useText();
  const { day } = useFormat();
  const { hostTurn } = meeting;
  const why = hostWhy(meeting, day);
  return (
    <CardSection above={2} title={t('resources.meetings.fields.host')}>
      {hostTurn ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
          <RecordLink resource="participants" id={hostTurn.participant.id}>
            {hostTurn.participant.fullName}
          </RecordLink>
          <HostTurnChip state={hostTurn.state} />
          {hostTurn.state === 'PLANNED' && hostTurn.acceptedAt && (
            <StatusChip
              tone="good"
              icon={CheckIcon}
              label={t('resources.hostTurns.plan.accepted')}
            />
          )}
          <PhoneLink value={hostTurn.participant.phone} />
        </Box>
      ) : (
        t('resources.meetings.noHost')
      )}
      {why && (
        <Typography color="textSecondary" sx={{ mt: 0.5 }}>
          {t(why.key, why.values)}
        </Typography>
      )}
      <ChangeHostButtons meeting={meeting} />
    </CardSection>
  );
}
