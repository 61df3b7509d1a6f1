import BarChartIcon from '@mui/icons-material/BarChart';
import CalendarMonthIcon from '@mui/icons-material/CalendarMonth';
import ViewListIcon from '@mui/icons-material/ViewList';
import type { SvgIconComponent } from '@mui/icons-material';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { usePermission } from '../auth/useViewer';
import { useText } from '../i18n/useText';
import { CreateButton } from '../layout/CreateButton';
import { PageHeader } from '../layout/PageHeader';

type View = 'list' | 'calendar' | 'figures';

const VIEWS: readonly { view: View; to: string; icon: SvgIconComponent }[] = [
  { view: 'list', to: '/meetings', icon: ViewListIcon },
  { view: 'calendar', to: '/calendar', icon: CalendarMonthIcon },
  { view: 'figures', to: '/meetings/figures', icon: BarChartIcon },
];

interface MeetingsHeaderProps {
  title: string;
  view: View;
}

/** The heading of each view of the meetings, with the way to the others and to a new meeting. */
export function MeetingsHeader({ title, view }: MeetingsHeaderProps) {
  const t = useText();
  const mayCount = usePermission('REPORT_READ');
  const others = VIEWS.filter((other) => other.view !== view).filter(
    (other) => other.view !== 'figures' || mayCount,
  );
  return (
    <PageHeader
      title={title}
      actions={
        <>
          {others.map((other) => (
            <Button
              key={other.view}
              component={Link}
              to={other.to}
              startIcon={<other.icon aria-hidden />}
            >
              {t(`resources.meetings.views.${other.view}`)}
            </Button>
          ))}
          <CreateButton resource="meetings" label={t('resources.meetings.schedule.button')} />
        </>
      }
    />
  );
}
