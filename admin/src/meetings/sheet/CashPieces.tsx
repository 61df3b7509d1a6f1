import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import type { CashDenomination } from '../../data/gql/enums';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { readAmount } from '../readAmount';
import { DENOMINATIONS, valueOf, type CashDraft } from './cash';

interface CashPiecesProps {
  pieces: CashDraft['pieces'];
  onChange: (pieces: CashDraft['pieces']) => void;
}

/** How many there are of each note and coin, the largest first, with what they come to. */
export function CashPieces({ pieces, onChange }: CashPiecesProps) {
  const t = useText();
  return (
    <Box
      role="group"
      aria-label={t('resources.meetings.cash.fields.pieces')}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', lg: 'repeat(3, 1fr)' },
        columnGap: 3,
        rowGap: 0.5,
      }}
    >
      {DENOMINATIONS.map((one) => (
        <Denomination
          key={one}
          value={valueOf(one)}
          count={pieces[one]}
          onType={(count) => onChange(withCount(pieces, one, count))}
        />
      ))}
    </Box>
  );
}

function withCount(
  pieces: CashDraft['pieces'],
  one: CashDenomination,
  count: number | undefined,
): CashDraft['pieces'] {
  const { [one]: _, ...others } = pieces;
  return count === undefined ? others : { ...others, [one]: count };
}

interface DenominationProps {
  value: number;
  count: number | undefined;
  onType: (count: number | undefined) => void;
}

function Denomination({ value, count, onType }: DenominationProps) {
  const t = useText();
  const { rupiah } = useFormat();
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: '88px 80px 1fr',
        alignItems: 'center',
        gap: 1,
        fontVariantNumeric: 'tabular-nums',
      }}
    >
      <Box sx={{ textAlign: 'right' }}>{rupiah(value)}</Box>
      <TextField
        margin="none"
        value={count ?? ''}
        onChange={(event) => onType(readAmount(event.target.value))}
        slotProps={{
          htmlInput: {
            inputMode: 'numeric',
            maxLength: 5,
            'aria-label': t('resources.meetings.cash.countOf', { amount: rupiah(value) }),
            style: { textAlign: 'right' },
          },
          input: { sx: { height: { xs: 48, lg: 40 } } },
        }}
      />
      <Box sx={{ color: 'text.secondary' }}>{count ? `= ${rupiah(count * value)}` : ''}</Box>
    </Box>
  );
}
