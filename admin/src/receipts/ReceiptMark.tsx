import { styled } from '@mui/material/styles';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import type { ReceiptRecord } from './receipt.rows';
import type { RegisteredPrint } from './usePrintReceipt';

interface ReceiptMarkProps {
  receipt: ReceiptRecord;
  printed: RegisteredPrint | undefined;
}

/** What keeps a piece of paper from being taken for more than it is: a preview, a copy, or a payment taken back. */
export function ReceiptMark({ receipt, printed }: ReceiptMarkProps) {
  const t = useText();
  const { day } = useFormat();
  const { reversedOn } = receipt;
  return (
    <>
      {!printed && <Mark>{t('resources.receipts.preview')}</Mark>}
      {printed && printed.copy > 0 && (
        <Mark>{t('resources.receipts.copy', { copy: printed.copy })}</Mark>
      )}
      {reversedOn && <Mark>{t('resources.receipts.reversed', { day: day(reversedOn) })}</Mark>}
    </>
  );
}

const Mark = styled('div')({
  display: 'inline-block',
  margin: '1mm 1mm 0',
  padding: '0.5mm 2mm',
  border: '0.4mm solid #000',
  fontWeight: 700,
  textTransform: 'uppercase',
});
