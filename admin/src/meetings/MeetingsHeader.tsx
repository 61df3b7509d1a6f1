import CalendarMonthIcon from '@mui/icons-material/CalendarMonth';
import ViewListIcon from '@mui/icons-material/ViewList';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { CreateButton } from '../layout/CreateButton';
import { PageHeader } from '../layout/PageHeader';

interface MeetingsHeaderProps {
  title: string;
  view: 'list' | 'calendar';
}

/** The heading of both views of the meetings, with the way to the other one and to a new meeting. */
export function MeetingsHeader({ title, view }: MeetingsHeaderProps) {
  const t = useText();
  const other =
    view === 'list'
      ? { to: '/meetings/calendar', icon: <CalendarMonthIcon />, label: 'calendar' as const }
      : { to: '/meetings', icon: <ViewListIcon />, label: 'list' as const };
  return (
    <PageHeader
      title={title}
      actions={
        <>
          <Button component={Link} to={other.to} startIcon={other.icon}>
            {t(`resources.meetings.views.${other.label}`)}
          </Button>
          <CreateButton resource="meetings" label={t('resources.meetings.schedule.button')} />
        </>
      }
    />
  );
}
