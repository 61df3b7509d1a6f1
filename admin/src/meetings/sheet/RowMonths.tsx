import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import type { Entry, Line } from './sheet';

interface RowMonthsProps {
  line: Line;
  entry: Entry;
  nameId: string;
  onChoose: (months: readonly string[]) => void;
}

/** The months a payment can be for: arrears, this one, a year ahead. Choosing fills in the amount. */
export function RowMonths({ line, entry, nameId, onChoose }: RowMonthsProps) {
  const t = useText();
  const { month: inWords } = useFormat();
  const chosen = entry.months ?? [];
  const toggle = (month: string) =>
    onChoose(chosen.includes(month) ? chosen.filter((one) => one !== month) : [...chosen, month]);
  return (
    <Box
      role="group"
      aria-label={t('resources.meetings.sheet.months')}
      aria-describedby={nameId}
      sx={{ gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', gap: 0.5 }}
    >
      {line.openMonths.map(({ month }) => (
        <MonthButton
          key={month}
          type="button"
          aria-pressed={chosen.includes(month)}
          onClick={() => toggle(month)}
        >
          {inWords(month)}
        </MonthButton>
      ))}
    </Box>
  );
}

const MonthButton = styled('button')(({ theme }) => ({
  minHeight: 48,
  padding: '0 10px',
  border: `1px solid ${theme.palette.divider}`,
  borderRadius: 8,
  background: 'transparent',
  color: theme.palette.text.primary,
  font: 'inherit',
  fontSize: '0.8125rem',
  cursor: 'pointer',
  '&[aria-pressed="true"]': {
    background: theme.palette.primary.main,
    borderColor: theme.palette.primary.main,
    color: theme.palette.primary.contrastText,
    fontWeight: 700,
  },
  '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}`, outlineOffset: 2 },
  [theme.breakpoints.up('lg')]: { minHeight: 36 },
}));
