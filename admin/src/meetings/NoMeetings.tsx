import EventIcon from '@mui/icons-material/Event';
import { useText } from '../i18n/useText';
import { CreateButton } from '../layout/CreateButton';
import { EmptyState } from '../layout/EmptyState';

/** What to do when no meeting is planned yet. */
export function NoMeetings() {
  const t = useText();
  return (
    <EmptyState
      icon={EventIcon}
      title={t('resources.meetings.none.title')}
      body={t('resources.meetings.none.body')}
      action={<CreateButton resource="meetings" label={t('resources.meetings.schedule.button')} />}
    />
  );
}
