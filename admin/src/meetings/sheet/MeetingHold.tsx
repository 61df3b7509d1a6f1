import LockOutlinedIcon from '@mui/icons-material/LockOutlined';
import { useAuthenticated } from 'ra-core';
import { useParams } from 'react-router-dom';
import { useViewer } from '../../auth/useViewer';
import { useRead } from '../../data/useRead';
import { useText } from '../../i18n/useText';
import { EmptyState } from '../../layout/EmptyState';
import { NotFoundPage } from '../../layout/NotFoundPage';
import { ReadState } from '../../layout/ReadState';
import { Sheet } from './Sheet';
import { MeetingSheetDocument } from './sheet.documents';

/** The sheet of a meeting: attendance, premiums and minutes on one page, saved in one go. */
export default function MeetingHold() {
  useAuthenticated();
  const t = useText();
  const { id = '' } = useParams();
  const viewer = useViewer();
  const read = useRead(MeetingSheetDocument, { id });
  if (!read.isSuccess || !viewer) return <ReadState read={read} />;
  const { meeting, topics } = read.data;
  if (!meeting) return <NotFoundPage />;
  if (!viewer.permissions.includes('ATTENDANCE_RECORD')) {
    return (
      <EmptyState
        icon={LockOutlinedIcon}
        title={t('errors.codes.FORBIDDEN')}
        body={t('resources.meetings.sheet.notAllowed')}
      />
    );
  }
  return <Sheet key={meeting.id} meeting={meeting} topics={topics} userId={viewer.user.id} />;
}
