import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useSearchParams } from 'react-router-dom';
import { useRead } from '../data/useRead';
import { RelativeDate } from '../fields/RelativeDate';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ReadState } from '../layout/ReadState';
import { Row, RowList } from '../layout/RowList';
import { DaysOffDocument } from './closure.documents';
import { DayOffChip } from './DayOffChip';
import type { DayOff } from './dayOff.rows';

/** Every day off of a year that is still to come, whoever named it; the year stands in the address. */
export function YearOfDaysOff() {
  const t = useText();
  const { today } = useFormat();
  const [search, setSearch] = useSearchParams();
  const thisYear = Number(today.slice(0, 4));
  const years = [thisYear, thisYear + 1];
  const year = years.find((candidate) => String(candidate) === search.get('year')) ?? thisYear;
  const from = year === thisYear ? today : `${year}-01-01`;
  const read = useRead(DaysOffDocument, { from, to: `${year}-12-31` });
  return (
    <Box component="section" aria-labelledby="days-off">
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 1 }}>
        <Typography variant="h2" id="days-off" sx={{ mr: 'auto' }}>
          {t('resources.closures.comingOf', { year: String(year) })}
        </Typography>
        <ToggleButtonGroup
          exclusive
          size="small"
          color="primary"
          value={year}
          aria-label={t('resources.closures.year')}
          onChange={(_, chosen: number | null) =>
            chosen && setSearch({ year: String(chosen) }, { replace: true })
          }
          sx={{ bgcolor: 'background.paper' }}
        >
          {years.map((choice) => (
            <ToggleButton key={choice} value={choice} sx={{ px: 2, minHeight: 40 }}>
              {choice}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Box>
      {read.isSuccess ? <Days days={read.data.daysOff} /> : <ReadState read={read} />}
      <Typography color="textSecondary" sx={{ mt: 1, fontSize: '0.875rem' }}>
        {t('resources.closures.sourceHelp')}
      </Typography>
    </Box>
  );
}

function Days({ days }: { days: readonly DayOff[] }) {
  const t = useText();
  const { weekday } = useFormat();
  if (days.length === 0) return <>{t('resources.closures.noDays')}</>;
  return (
    <RowList>
      {days.map(({ on, name, kind }) => (
        <Row key={`${on} ${name}`}>
          <Box sx={{ flex: '1 1 200px' }}>
            <Box sx={{ fontWeight: 600 }}>{name}</Box>
            <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
              {weekday(on)} · <RelativeDate value={on} />
            </Box>
          </Box>
          <DayOffChip kind={kind} />
        </Row>
      ))}
    </RowList>
  );
}
