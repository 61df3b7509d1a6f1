import { styled } from '@mui/material/styles';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import type { PassbookRecord } from './passbook.rows';

/** The last box: what comes back, and when. */
export function PassbookRefund({ refund }: { refund: PassbookRecord['passbook']['refund'] }) {
  const t = useText();
  const { rupiah, day } = useFormat();
  return (
    <Box aria-label={t('resources.passbook.refund')}>
      <strong>{t('resources.passbook.refundOn', { day: day(refund.on) })}</strong>
      <div>{t('resources.passbook.soFar', { amount: rupiah(refund.amountSoFar) })}</div>
      {refund.forecast !== refund.amountSoFar && (
        <div>{t('resources.passbook.forecast', { amount: rupiah(refund.forecast) })}</div>
      )}
    </Box>
  );
}

const Box = styled('section')({
  marginTop: '4mm',
  padding: '3mm',
  border: '0.8mm double #000',
  fontSize: '11pt',
});
