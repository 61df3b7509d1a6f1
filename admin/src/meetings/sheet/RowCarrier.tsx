import TextField from '@mui/material/TextField';
import { useText } from '../../i18n/useText';
import type { Member } from './RowPayment';

interface RowCarrierProps {
  carriedBy: string | undefined;
  others: readonly Member[];
  nameId: string;
  onChoose: (carriedBy: string | undefined) => void;
}

/** Who brought the money when the member did not: paying without coming is normal. */
export function RowCarrier({ carriedBy, others, nameId, onChoose }: RowCarrierProps) {
  const t = useText();
  return (
    <TextField
      select
      value={carriedBy ?? ''}
      onChange={(event) => onChoose(event.target.value || undefined)}
      sx={{ gridColumn: '1 / -1' }}
      slotProps={{
        select: { native: true },
        htmlInput: {
          'aria-label': t('resources.meetings.sheet.carriedBy'),
          'aria-describedby': nameId,
        },
      }}
    >
      <option value="">{t('resources.meetings.sheet.paidInPerson')}</option>
      {others.map(({ id, name }) => (
        <option key={id} value={id}>
          {t('resources.meetings.sheet.carriedByName', { name })}
        </option>
      ))}
    </TextField>
  );
}
