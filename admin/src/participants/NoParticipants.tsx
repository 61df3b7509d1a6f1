import Groups2OutlinedIcon from '@mui/icons-material/Groups2Outlined';
import { useText } from '../i18n/useText';
import { CreateButton } from '../layout/CreateButton';
import { EmptyState } from '../layout/EmptyState';

/** What to do when nobody is enrolled yet. */
export function NoParticipants() {
  const t = useText();
  return (
    <EmptyState
      icon={Groups2OutlinedIcon}
      title={t('resources.participants.none.title')}
      body={t('resources.participants.none.body')}
      action={
        <CreateButton resource="participants" label={t('resources.participants.enrol.button')} />
      }
    />
  );
}
