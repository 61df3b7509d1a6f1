import LockOutlinedIcon from '@mui/icons-material/LockOutlined';
import { useAuthenticated } from 'ra-core';
import { usePermission, useViewer } from '../../auth/useViewer';
import { useText } from '../../i18n/useText';
import { EmptyState } from '../../layout/EmptyState';
import { PageHeader } from '../../layout/PageHeader';
import { PageLoading } from '../../layout/PageLoading';
import { PaperWaitingList } from './PaperWaitingList';
import { SerialForm } from './SerialForm';

/** Where paper becomes a record: type or scan the serial, or pick from the sheets nobody has keyed. */
export default function PaperWaitingPage() {
  useAuthenticated();
  const t = useText();
  const viewer = useViewer();
  const mayKey = usePermission('ATTENDANCE_RECORD');
  if (!viewer) return <PageLoading />;
  if (!viewer.permissions.includes('PARTICIPANT_READ')) {
    return (
      <EmptyState
        icon={LockOutlinedIcon}
        title={t('errors.codes.FORBIDDEN')}
        body={t('resources.meetings.sheet.notAllowed')}
      />
    );
  }
  return (
    <>
      <PageHeader title={t('resources.meetings.paper.waiting')} />
      {mayKey && <SerialForm />}
      <PaperWaitingList mayKey={mayKey} />
    </>
  );
}
