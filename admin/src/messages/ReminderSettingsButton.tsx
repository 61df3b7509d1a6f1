import NotificationsOutlinedIcon from '@mui/icons-material/NotificationsOutlined';
import Button from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import { usePermission } from '../auth/useViewer';
import { useRead } from '../data/useRead';
import { useText } from '../i18n/useText';
import { ReminderSettingsDocument } from './message.documents';

const ReminderSettingsDialog = lazy(() => import('./ReminderSettingsDialog'));

/** Lets the head say when to remind and when to disturb nobody. */
export function ReminderSettingsButton() {
  const t = useText();
  const mayManage = usePermission('REMINDER_MANAGE');
  const [isOpen, setOpen] = useState(false);
  const { data } = useRead(ReminderSettingsDocument, {}, { enabled: mayManage });
  if (!mayManage) return null;
  return (
    <>
      <Button startIcon={<NotificationsOutlinedIcon />} onClick={() => setOpen(true)}>
        {t('resources.messages.settings.button')}
      </Button>
      <Suspense>
        {isOpen && data && (
          <ReminderSettingsDialog settings={data.settings} onClose={() => setOpen(false)} />
        )}
      </Suspense>
    </>
  );
}
