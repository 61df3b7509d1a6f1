import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import InputAdornment from '@mui/material/InputAdornment';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { CashDifference } from '../cash/CashDifference';
import { readAmount } from '../readAmount';
import { countedOf, type CashDraft } from './cash';
import { CashPieces } from './CashPieces';

interface CashInputsProps {
  cash: CashDraft;
  /** Cash on record together with what this sheet adds. */
  keyed: number;
  isAgain: boolean;
  onChange: (cash: Partial<CashDraft>) => void;
}

const EXPLANATION_MAX = 1000;
const REASON_MAX = 500;

/** Takes the count: one total, or note by note; a difference is shown at once and asks for an explanation. */
export function CashInputs({ cash, keyed, isAgain, onChange }: CashInputsProps) {
  const t = useText();
  const { rupiah, count: inWords } = useFormat();
  const counted = countedOf(cash);
  const difference = counted === undefined ? 0 : counted - keyed;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <TextField
          label={t('resources.meetings.cash.fields.counted')}
          value={counted === undefined ? '' : inWords(counted)}
          disabled={cash.isSorted}
          onChange={(event) => onChange({ counted: readAmount(event.target.value) })}
          slotProps={{
            htmlInput: { inputMode: 'numeric', style: { textAlign: 'right' } },
            input: { startAdornment: <InputAdornment position="start">Rp</InputAdornment> },
          }}
          sx={{ width: 220 }}
        />
        <Box aria-live="polite">
          <Box>{t('resources.meetings.cash.onSheet', { amount: rupiah(keyed) })}</Box>
          {counted !== undefined && <CashDifference difference={difference} />}
        </Box>
        <FormControlLabel
          control={
            <Switch
              checked={cash.isSorted}
              onChange={(event) => onChange({ isSorted: event.target.checked })}
            />
          }
          label={t('resources.meetings.cash.byPieces')}
        />
      </Box>
      {cash.isSorted && (
        <CashPieces pieces={cash.pieces} onChange={(pieces) => onChange({ pieces })} />
      )}
      <CashReasons
        cash={cash}
        differs={difference !== 0}
        isAgain={isAgain && counted !== undefined}
        onChange={onChange}
      />
    </>
  );
}

interface CashReasonsProps extends Pick<CashInputsProps, 'cash' | 'isAgain' | 'onChange'> {
  differs: boolean;
}

/** Why the cash differs from the sheet, and why it is counted again. */
function CashReasons({ cash, differs, isAgain, onChange }: CashReasonsProps) {
  const t = useText();
  return (
    <>
      {differs && (
        <TextField
          required
          multiline
          label={t('resources.meetings.cash.fields.explanation')}
          helperText={t('resources.meetings.cash.explanationHelp')}
          value={cash.explanation}
          onChange={(event) => onChange({ explanation: event.target.value })}
          slotProps={{ htmlInput: { maxLength: EXPLANATION_MAX } }}
        />
      )}
      {isAgain && (
        <TextField
          required
          label={t('resources.meetings.cash.fields.reason')}
          value={cash.reason}
          onChange={(event) => onChange({ reason: event.target.value })}
          slotProps={{ htmlInput: { maxLength: REASON_MAX } }}
        />
      )}
    </>
  );
}
