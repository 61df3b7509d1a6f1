import CheckBoxIcon from '@mui/icons-material/CheckBox';
import CheckBoxOutlineBlankIcon from '@mui/icons-material/CheckBoxOutlineBlank';
import CheckIcon from '@mui/icons-material/Check';
import { styled } from '@mui/material/styles';
import type { Dispatch } from 'react';
import { StatusChip } from '../../fields/StatusChip';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { RowAmount } from './RowAmount';
import { RowCarrier } from './RowCarrier';
import { paysDue, type Entry, type Line, type SheetEvent } from './sheet';

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

/** What a member pays: what is due with one tap, any other amount by typing, carried by whom. */
export function RowPayment({ line, entry, members, nameId, dispatch }: RowPaymentProps) {
  const t = useText();
  const { rupiah } = useFormat();
  const { id, amountDue, savedAmount } = line;
  if (savedAmount > 0) {
    const label = t('resources.meetings.sheet.paid', { amount: rupiah(savedAmount) });
    return (
      <div>
        <StatusChip tone="good" icon={CheckIcon} label={label} />
      </div>
    );
  }
  const isPaying = paysDue(entry, line);
  const Icon = isPaying ? CheckBoxIcon : CheckBoxOutlineBlankIcon;
  return (
    <Grid>
      <PayButton
        type="button"
        aria-pressed={isPaying}
        aria-describedby={nameId}
        disabled={amountDue === 0}
        onClick={() => dispatch({ type: 'paidTapped', line })}
      >
        <Icon aria-hidden fontSize="small" />
        {amountDue > 0
          ? t('resources.meetings.sheet.pay', { amount: rupiah(amountDue) })
          : t('resources.meetings.sheet.nothingDue')}
      </PayButton>
      <RowAmount
        amount={entry.amount}
        nameId={nameId}
        onType={(amount) => dispatch({ type: 'amountTyped', id, amount })}
      />
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

/** Only money of somebody who did not come was carried by another. */
function asksCarrier({ amount, attendance, carriedBy }: Entry, { savedAttendance }: Line): boolean {
  const state = savedAttendance ?? attendance;
  const isAway = state !== undefined && state !== 'PRESENT' && state !== 'LATE';
  return !!amount && (isAway || carriedBy !== undefined);
}

const Grid = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 116px',
  gap: 6,
  alignItems: 'center',
});

const PayButton = styled('button')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 48,
  padding: '0 10px',
  border: `1px solid ${theme.palette.divider}`,
  borderRadius: 8,
  background: 'transparent',
  color: theme.palette.text.primary,
  font: 'inherit',
  fontSize: '0.875rem',
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
  [theme.breakpoints.up('lg')]: { minHeight: 40 },
}));
