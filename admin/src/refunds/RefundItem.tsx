import Box from '@mui/material/Box';
import { RecordLink } from '../fields/RecordLink';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { Row } from '../layout/RowList';
import { PayRefundButton } from './PayRefundButton';
import type { RefundRow } from './refund.rows';
import { RefundChip } from './RefundChip';
import { RefundStory } from './RefundStory';
import { WithdrawRefundButton } from './WithdrawRefundButton';

/** One refund: whose, how much, why, and who gets or got it. */
export function RefundItem({ refund }: { refund: RefundRow }) {
  const t = useText();
  const { rupiah } = useFormat();
  const { enrolment, amount, ground } = refund;
  const { participant, cohort } = enrolment;
  const pending = refund.payout?.pendingReversal;
  return (
    <Row>
      <Box sx={{ flex: '1 1 280px', minWidth: 0 }}>
        <RecordLink resource="participants" id={participant.id}>
          {participant.fullName}
        </RecordLink>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
          {t(`enums.RefundGround.${ground}`)} · {cohort.name}
          <RefundStory refund={refund} />
          {pending && <div>{t('resources.refunds.back.waits', { reason: pending.reason })}</div>}
        </Box>
      </Box>
      <Box sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 600 }}>{rupiah(amount)}</Box>
      <RefundChip refund={refund} />
      <PayRefundButton refund={refund} />
      <WithdrawRefundButton refund={refund} />
    </Row>
  );
}
