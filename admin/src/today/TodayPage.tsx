import Box from '@mui/material/Box';
import { useAuthenticated } from 'ra-core';
import { useViewer } from '../auth/useViewer';
import type { Viewer } from '../auth/viewer';
import { useRead } from '../data/useRead';
import { addDays } from '../fields/days';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { PageHeader } from '../layout/PageHeader';
import { PageLoading } from '../layout/PageLoading';
import { ReadState } from '../layout/ReadState';
import { ComingMeetings } from './ComingMeetings';
import { HeadlineFigures } from './HeadlineFigures';
import { SmallFigures } from './SmallFigures';
import { TodayDocument } from './today.documents';
import { WorkQueue } from './WorkQueue';

const COMING_DAYS = 7;

/** The first screen: what waits, how the two promises are kept, which meetings come. */
export default function TodayPage() {
  useAuthenticated();
  const t = useText();
  const viewer = useViewer();
  return (
    <>
      <PageHeader title={t('layout.today')} />
      {viewer ? <Content viewer={viewer} /> : <PageLoading />}
    </>
  );
}

function Content({ viewer }: { viewer: Viewer }) {
  const { today } = useFormat();
  const read = useRead(TodayDocument, {
    from: today,
    to: addDays(today, COMING_DAYS),
    seesHosts: viewer.permissions.includes('PARTICIPANT_READ'),
  });
  if (!read.isSuccess) return <ReadState read={read} />;
  const { workQueue, headline, meetings, next } = read.data;
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
        gap: 2,
        alignItems: 'start',
      }}
    >
      <WorkQueue items={workQueue} permissions={viewer.permissions} next={next.items[0]} />
      <Box sx={{ display: 'grid', gap: 2 }}>
        <HeadlineFigures headline={headline} />
        <SmallFigures headline={headline} />
        <ComingMeetings meetings={meetings.items} total={meetings.total} />
      </Box>
    </Box>
  );
}
