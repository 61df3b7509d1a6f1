import PrintOutlinedIcon from '@mui/icons-material/PrintOutlined';
import Button from '@mui/material/Button';
import { useViewer } from '../auth/useViewer';
import { useText } from '../i18n/useText';

interface PrintReceiptButtonProps {
  /** How often it was printed before. */
  prints: number;
  isPrinting: boolean;
  onPrint: () => void;
}

/** Prints the receipt, or a copy of it, for those who take money or give it back. */
export function PrintReceiptButton({ prints, isPrinting, onPrint }: PrintReceiptButtonProps) {
  const t = useText();
  const permissions = useViewer()?.permissions ?? [];
  const mayPrint =
    permissions.includes('PREMIUM_RECORD') || permissions.includes('PREMIUM_REVERSE');
  if (!mayPrint) return null;
  return (
    <Button
      variant="contained"
      startIcon={<PrintOutlinedIcon />}
      loading={isPrinting}
      onClick={onPrint}
      sx={{ minHeight: 48 }}
    >
      {t(prints > 0 ? 'resources.receipts.printCopy' : 'resources.receipts.print')}
    </Button>
  );
}
