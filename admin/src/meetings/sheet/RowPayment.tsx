import CheckBoxIcon from '@mui/icons-material/CheckBox';
import CheckBoxOutlineBlankIcon from '@mui/icons-material/CheckBoxOutlineBlank';
import DateRangeIcon from '@mui/icons-material/DateRange';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { useState, type Dispatch } from 'react';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { RowAmount } from './RowAmount';
import { RowCarrier } from './RowCarrier';
import { RowMonths } from './RowMonths';
import { RowReach } from './RowReach';
import { RowSaved } from './RowSaved';
import { isOpenForMoney, paysDue, type Entry, type Line, type SheetEvent } from './sheet';

/** Somebody who may carry another's premium to the meeting. */
export interface Member {
  readonly id: string;
  readonly name: string;
}

interface RowPaymentProps {
  line: Line;
  entry: Entry;
  members: readonly Member[];
  nameId: string;
  dispatch: Dispatch<SheetEvent>;
}

/** What a member pays: what is due with one tap, another amount by typing, chosen months, carried by whom. */
export function RowPayment(props: RowPaymentProps) {
  const { line, entry, dispatch } = props;
  const isOpen = isOpenForMoney(entry, line);
  return (
    <Box sx={{ display: 'grid', gap: 0.75 }}>
      <RowSaved line={line} mayAdd={!isOpen} dispatch={dispatch} />
      {isOpen && <MoneyInputs {...props} />}
    </Box>
  );
}

function MoneyInputs({ line, entry, members, nameId, dispatch }: RowPaymentProps) {
  const [showsMonths, setShowsMonths] = useState(entry.months !== undefined);
  const { id } = line;
  return (
    <Grid>
      <PayDue line={line} entry={entry} nameId={nameId} dispatch={dispatch} />
      <RowAmount
        amount={entry.amount}
        nameId={nameId}
        onType={(amount) => dispatch({ type: 'amountTyped', id, amount })}
      />
      <MonthsToggle
        isShown={showsMonths}
        name={line.name}
        isOffered={line.openMonths.length > 0}
        onToggle={() => setShowsMonths(!showsMonths)}
      />
      {showsMonths && (
        <RowMonths
          line={line}
          entry={entry}
          nameId={nameId}
          onChoose={(months) => dispatch({ type: 'monthsChosen', line, months })}
        />
      )}
      <RowReach line={line} entry={entry} />
      {asksCarrier(entry, line) && (
        <RowCarrier
          carriedBy={entry.carriedBy}
          others={members.filter((member) => member.id !== id)}
          nameId={nameId}
          onChoose={(carriedBy) => dispatch({ type: 'carrierChosen', id, carriedBy })}
        />
      )}
    </Grid>
  );
}

function PayDue({ line, entry, nameId, dispatch }: Omit<RowPaymentProps, 'members'>) {
  const t = useText();
  const { rupiah } = useFormat();
  const isPaying = paysDue(entry, line);
  const Icon = isPaying ? CheckBoxIcon : CheckBoxOutlineBlankIcon;
  return (
    <PayButton
      type="button"
      aria-pressed={isPaying}
      aria-describedby={nameId}
      disabled={line.amountDue === 0}
      onClick={() => dispatch({ type: 'paidTapped', line })}
    >
      <Icon aria-hidden fontSize="small" />
      {line.amountDue > 0
        ? t('resources.meetings.sheet.pay', { amount: rupiah(line.amountDue) })
        : t('resources.meetings.sheet.nothingDue')}
    </PayButton>
  );
}

interface MonthsToggleProps {
  isShown: boolean;
  isOffered: boolean;
  name: string;
  onToggle: () => void;
}

function MonthsToggle({ isShown, isOffered, name, onToggle }: MonthsToggleProps) {
  const t = useText();
  return (
    <IconButton
      aria-expanded={isShown}
      aria-label={t('resources.meetings.sheet.chooseMonths', { name })}
      disabled={!isOffered}
      onClick={onToggle}
      sx={{ width: { xs: 48, lg: 40 }, height: { xs: 48, lg: 40 } }}
    >
      <DateRangeIcon />
    </IconButton>
  );
}

/** Only money of somebody who did not come was carried by another. */
function asksCarrier({ amount, attendance, carriedBy }: Entry, { savedAttendance }: Line): boolean {
  const state = savedAttendance ?? attendance;
  const isAway = state !== undefined && state !== 'PRESENT' && state !== 'LATE';
  return !!amount && (isAway || carriedBy !== undefined);
}

const Grid = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 104px auto',
  gap: 4,
  alignItems: 'center',
  '& .MuiInputBase-root': { paddingInlineStart: 10 },
  '& .MuiInputBase-input': { paddingInlineEnd: 10 },
});

const PayButton = styled('button')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  minHeight: 48,
  padding: '0 8px',
  border: `1px solid ${theme.palette.divider}`,
  borderRadius: 8,
  background: 'transparent',
  color: theme.palette.text.primary,
  font: 'inherit',
  fontSize: '0.8125rem',
  textAlign: 'start',
  whiteSpace: 'nowrap',
  cursor: 'pointer',
  '&[aria-pressed="true"]': {
    background: theme.palette.primary.main,
    borderColor: theme.palette.primary.main,
    color: theme.palette.primary.contrastText,
    fontWeight: 700,
  },
  '&:disabled': { color: theme.palette.text.secondary, cursor: 'default' },
  '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}`, outlineOffset: 2 },
  [theme.breakpoints.up('lg')]: { minHeight: 40, fontSize: '0.875rem' },
}));
