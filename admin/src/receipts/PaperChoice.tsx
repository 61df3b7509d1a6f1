import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { ReceiptFormat } from '../data/gql/enums';
import { useText } from '../i18n/useText';
import { FORMATS } from './papers';

interface PaperChoiceProps {
  format: ReceiptFormat;
  onChoose: (format: ReceiptFormat) => void;
}

/** On which paper; the picture below follows. */
export function PaperChoice({ format, onChoose }: PaperChoiceProps) {
  const t = useText();
  return (
    <ToggleButtonGroup
      exclusive
      value={format}
      aria-label={t('resources.receipts.paper')}
      onChange={(_, chosen: ReceiptFormat | null) => {
        if (chosen) onChoose(chosen);
      }}
    >
      {FORMATS.map((one) => (
        <ToggleButton key={one} value={one} sx={{ minHeight: 48, px: 2 }}>
          {t(`enums.ReceiptFormat.${one}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
