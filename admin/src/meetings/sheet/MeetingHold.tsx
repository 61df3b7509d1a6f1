import LockOutlinedIcon from '@mui/icons-material/LockOutlined';
import { useAuthenticated } from 'ra-core';
import { useParams, useSearchParams } from 'react-router-dom';
import { useViewer } from '../../auth/useViewer';
import { useRead } from '../../data/useRead';
import { useText } from '../../i18n/useText';
import { EmptyState } from '../../layout/EmptyState';
import { NotFoundPage } from '../../layout/NotFoundPage';
import { PageLoading } from '../../layout/PageLoading';
import { ReadState } from '../../layout/ReadState';
import { MeetingDeliberationDocument } from '../deliberation.documents';
import { SERIAL_PARAM } from '../paper/serial';
import { Sheet } from './Sheet';
import { MeetingSheetChoicesDocument, MeetingSheetDocument } from './sheet.documents';
import { toSheetMeeting } from './sheet.forms';

/** The sheet of a meeting: attendance, premiums and minutes on one page, saved in one go. */
export default function MeetingHold() {
  useAuthenticated();
  const t = useText();
  const { id = '' } = useParams();
  const viewer = useViewer();
  if (!viewer) return <PageLoading />;
  if (!viewer.permissions.includes('ATTENDANCE_RECORD')) {
    return (
      <EmptyState
        icon={LockOutlinedIcon}
        title={t('errors.codes.FORBIDDEN')}
        body={t('resources.meetings.sheet.notAllowed')}
      />
    );
  }
  return <ReadSheet key={id} id={id} userId={viewer.user.id} />;
}

function ReadSheet({ id, userId }: { id: string; userId: string }) {
  const sheet = useRead(MeetingSheetDocument, { id });
  const choices = useRead(MeetingSheetChoicesDocument, { id });
  const [address] = useSearchParams();
  const serial = address.get(SERIAL_PARAM) ?? undefined;
  const talk = useRead(MeetingDeliberationDocument, { id });
  if (!sheet.isSuccess) return <ReadState read={sheet} />;
  if (!choices.isSuccess) return <ReadState read={choices} />;
  if (!talk.isSuccess) return <ReadState read={talk} />;
  const { meeting: roster } = sheet.data;
  const { meeting: hosts, topics } = choices.data;
  const { meeting: record } = talk.data;
  if (!roster || !hosts || !record) return <NotFoundPage />;
  const meeting = toSheetMeeting(roster, hosts, record);
  return <Sheet meeting={meeting} topics={topics} userId={userId} serial={serial} />;
}
