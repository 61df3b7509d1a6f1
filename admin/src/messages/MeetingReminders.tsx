import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { Link } from 'react-router-dom';
import { usePermission } from '../auth/useViewer';
import { useRead } from '../data/useRead';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ReadState } from '../layout/ReadState';
import { Row } from '../layout/RowList';
import { MeetingMessagesDocument } from './message.documents';
import { MessageStateChip } from './MessageStateChip';
import { roundsOf, type Round } from './rounds';

/** Who is reminded of a meeting and when, and whether it went out. */
export function MeetingReminders({ meetingId }: { meetingId: string }) {
  const t = useText();
  const titleId = useId();
  const mayRead = usePermission('PARTICIPANT_READ');
  const read = useRead(MeetingMessagesDocument, { id: meetingId }, { enabled: mayRead });
  if (!mayRead) return null;
  if (!read.isSuccess) return <ReadState read={read} />;
  const rounds = roundsOf(read.data.meeting?.messages ?? []);
  const search = new URLSearchParams({ filter: JSON.stringify({ meetingId }) });
  return (
    <Card component="section" aria-labelledby={titleId} sx={{ mt: 2, pt: 2, pb: 1 }}>
      <Box sx={{ px: 2, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography id={titleId} variant="h2">
          {t('resources.messages.reminders')}
        </Typography>
        {rounds.length > 0 && (
          <Box
            component={Link}
            to={`/messages?${search}`}
            sx={{ ml: 'auto', color: 'primary.main', py: 1.5 }}
          >
            {t('resources.messages.seeAll')}
          </Box>
        )}
      </Box>
      {rounds.length === 0 ? (
        <Typography color="textSecondary" sx={{ px: 2, pb: 1 }}>
          {t('resources.messages.noReminders')}
        </Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {rounds.map((round) => (
            <RoundRow key={`${round.sendAfter} ${round.template}`} round={round} />
          ))}
        </Box>
      )}
    </Card>
  );
}

function RoundRow({ round: { template, sendAfter, counts } }: { round: Round }) {
  const t = useText();
  const { moment } = useFormat();
  return (
    <Row>
      <Box sx={{ minWidth: 170 }}>{moment(sendAfter)}</Box>
      <Box sx={{ flex: 1, minWidth: 160 }}>{t(`enums.MessageTemplate.${template}`)}</Box>
      {counts.map(({ state, channel, count }) => (
        <MessageStateChip key={`${state} ${channel}`} {...{ state, channel, count }} />
      ))}
    </Row>
  );
}
