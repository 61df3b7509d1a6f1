import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { isDay } from '../fields/days';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { daysOf, NAMED_PERIODS, periodOf, type Days, type NamedPeriod } from './period';
import { useFilters } from './useFilters';

/** The period of a report, by name or by its days; it stands in the address. */
export function PeriodFilter({ days }: { days: Days }) {
  return (
    <>
      <Named days={days} />
      <DayField name="from" days={days} />
      <DayField name="to" days={days} />
    </>
  );
}

function Named({ days }: { days: Days }) {
  const t = useText();
  const { today } = useFormat();
  const { values, setAll } = useFilters();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      color="primary"
      value={periodOf(days, today) ?? null}
      aria-label={t('meetingFigures.period')}
      onChange={(_, name: NamedPeriod | null) =>
        name && setAll({ ...values, ...daysOf(name, today) })
      }
      sx={{ bgcolor: 'background.paper', flexWrap: 'wrap' }}
    >
      {NAMED_PERIODS.map((name) => (
        <ToggleButton key={name} value={name} sx={{ minHeight: { xs: 48, sm: 40 } }}>
          {t(`meetingFigures.periods.${name}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function DayField({ name, days }: { name: 'from' | 'to'; days: Days }) {
  const t = useText();
  const { values, setAll } = useFilters();
  return (
    <TextField
      // Another period chosen by its name fills the field anew.
      key={days[name]}
      type="date"
      margin="none"
      label={t(`meetingFigures.${name}`)}
      defaultValue={days[name]}
      // Half a date is no date: the address changes once the whole one is there.
      onBlur={({ target }) =>
        isDay(target.value) &&
        target.value !== days[name] &&
        setAll({ ...values, ...days, [name]: target.value })
      }
      slotProps={{ inputLabel: { shrink: true } }}
      sx={{ width: 160, bgcolor: 'background.paper' }}
    />
  );
}
