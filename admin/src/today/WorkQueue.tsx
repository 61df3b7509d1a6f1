import TaskAltIcon from '@mui/icons-material/TaskAlt';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { canAccess } from '../auth/canAccess';
import type { Permission } from '../data/gql/enums';
import type { TodayQuery } from '../data/gql/graphql';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { EmptyState } from '../layout/EmptyState';
import type { WorkItem } from './today.rows';
import { workList } from './work';
import { WorkRow } from './WorkRow';

type NextMeeting = TodayQuery['next']['items'][number];

interface WorkQueueProps {
  items: readonly WorkItem[];
  permissions: readonly Permission[];
  next: NextMeeting | undefined;
}

/** What waits for somebody, in the server's order; only what this person may open. */
export function WorkQueue({ items, permissions, next }: WorkQueueProps) {
  const t = useText();
  const { today } = useFormat();
  const waiting = items.filter(({ kind, count }) => {
    const { resource } = workList(kind, today);
    return count > 0 && canAccess(permissions, { resource, action: 'list' });
  });
  return (
    <Card component="section" aria-labelledby="work-queue">
      <Typography variant="h2" id="work-queue" sx={{ px: 2, pt: 2, pb: 1 }}>
        {t('today.queue')}
      </Typography>
      {waiting.length === 0 ? (
        <NothingWaits next={next} />
      ) : (
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, pb: 1 }}>
          {waiting.map((item) => (
            <WorkRow key={item.kind} item={item} />
          ))}
        </Box>
      )}
    </Card>
  );
}

function NothingWaits({ next }: { next: NextMeeting | undefined }) {
  const t = useText();
  const { day } = useFormat();
  const nextWords = (meeting: NextMeeting) =>
    meeting.group
      ? t('today.zero.next', { day: day(meeting.meetsOn), name: meeting.group.name })
      : t('today.zero.nextOpen', { day: day(meeting.meetsOn) });
  const body = next ? nextWords(next) : t('today.zero.noMeeting');
  return <EmptyState icon={TaskAltIcon} title={t('today.zero.title')} body={body} />;
}
