import CalendarMonthIcon from '@mui/icons-material/CalendarMonth';
import Button from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../i18n/useText';

const CalendarDialog = lazy(() => import('./CalendarDialog'));

/** Puts the meetings of a group into one's own calendar. */
export function GroupCalendarButton({ group }: { group: { id: string; name: string } }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button startIcon={<CalendarMonthIcon />} onClick={() => setOpen(true)}>
        {t('resources.calendars.button')}
      </Button>
      <Suspense>
        {isOpen && <CalendarDialog group={group} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  );
}
