import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { readAmount } from '../readAmount';

interface RowAmountProps {
  amount: number | undefined;
  nameId: string;
  onType: (amount: number | undefined) => void;
}

/** The amount handed over; empty means not recorded, zero means nothing was paid. */
export function RowAmount({ amount, nameId, onType }: RowAmountProps) {
  const t = useText();
  const { count } = useFormat();
  return (
    <TextField
      data-amount
      margin="none"
      value={amount === undefined ? '' : count(amount)}
      // What is typed replaces what is due, instead of growing its figure.
      onFocus={(event) => event.target.select()}
      onChange={(event) => onType(readAmount(event.target.value))}
      slotProps={{
        htmlInput: {
          inputMode: 'numeric',
          'aria-label': t('resources.meetings.sheet.amount'),
          'aria-describedby': nameId,
          style: { textAlign: 'right' },
        },
        input: {
          startAdornment: <InputAdornment position="start">Rp</InputAdornment>,
          sx: { height: { xs: 48, lg: 40 }, fontVariantNumeric: 'tabular-nums' },
        },
      }}
    />
  );
}
