import ChevronLeftIcon from '@mui/icons-material/ChevronLeft';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { CALENDAR_VIEWS, periodOf, step, type CalendarView } from './calendarView';
import type { CalendarAddress } from './useCalendarAddress';

const TARGET_PX = 48;

/** Which days are shown, the way to those before and after, and how they are shown. */
export function CalendarToolbar({ view, on, show }: CalendarAddress) {
  const t = useText();
  const { today, days, monthTitle } = useFormat();
  const { from, to } = periodOf(view, on);
  const unit = view === 'week' ? 'week' : 'month';
  const target = { minWidth: TARGET_PX, minHeight: TARGET_PX };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, pb: 1 }}>
      <Typography variant="h2" aria-live="polite" sx={{ mr: 'auto', fontSize: '1.25rem' }}>
        {view === 'week' ? days(from, to) : monthTitle(on)}
      </Typography>
      <Box sx={{ display: 'flex', alignItems: 'center' }}>
        <IconButton
          aria-label={t(`calendar.earlier.${unit}`)}
          onClick={() => show(view, step(view, on, -1))}
          sx={target}
        >
          <ChevronLeftIcon />
        </IconButton>
        <Button onClick={() => show(view, today)} sx={target}>
          {t('calendar.today')}
        </Button>
        <IconButton
          aria-label={t(`calendar.later.${unit}`)}
          onClick={() => show(view, step(view, on, 1))}
          sx={target}
        >
          <ChevronRightIcon />
        </IconButton>
      </Box>
      <Views view={view} onChoose={(chosen) => show(chosen, on)} />
    </Box>
  );
}

interface ViewsProps {
  view: CalendarView;
  onChoose: (view: CalendarView) => void;
}

function Views({ view, onChoose }: ViewsProps) {
  const t = useText();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      color="primary"
      value={view}
      aria-label={t('calendar.viewsLabel')}
      // A second press of the chosen view leaves it chosen.
      onChange={(_, chosen: CalendarView | null) => chosen && onChoose(chosen)}
      sx={{ bgcolor: 'background.paper' }}
    >
      {CALENDAR_VIEWS.map((choice) => (
        <ToggleButton
          key={choice}
          value={choice}
          sx={{ px: 2, minHeight: { xs: TARGET_PX, sm: 40 } }}
        >
          {t(`calendar.views.${choice}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
