import UndoIcon from '@mui/icons-material/Undo';
import Box from '@mui/material/Box';
import { ChangeStateChip } from '../approvals/ChangeStateChip';
import { ChangeVerbs } from '../approvals/ChangeVerbs';
import { LocalDate } from '../fields/LocalDate';
import { RecordLink } from '../fields/RecordLink';
import { Rupiah } from '../fields/Rupiah';
import { StatusChip } from '../fields/StatusChip';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { Row } from '../layout/RowList';
import { ReceiptLink } from '../receipts/ReceiptLink';
import { monthsPaid } from './monthsPaid';
import type { Payment } from './premium.rows';
import { ReversePaymentButton } from './ReversePaymentButton';

interface PaymentRowProps {
  payment: Payment;
  participantId: string;
}

/** One payment or reversal: when, how much, for which months, under which receipt, and whether it still counts. */
export function PaymentRow({ payment, participantId }: PaymentRowProps) {
  const t = useText();
  const { amount, paidOn, isReversed, reverses, pendingReversal } = payment;
  return (
    <Row>
      <Box sx={{ minWidth: 100 }}>
        <LocalDate value={paidOn} />
      </Box>
      <Box sx={{ minWidth: 104, textAlign: 'right', fontWeight: 600 }}>
        <Rupiah value={amount} />
      </Box>
      <Box sx={{ flexGrow: 1, minWidth: 220 }}>
        <Particulars payment={payment} />
      </Box>
      {isReversed && (
        <StatusChip
          tone="held"
          icon={UndoIcon}
          label={t('resources.premiums.payments.isReversed')}
        />
      )}
      <ReceiptLink participantId={participantId} payment={payment} />
      {pendingReversal && (
        <>
          <ChangeStateChip state={pendingReversal.state} />
          <ChangeVerbs change={pendingReversal} />
        </>
      )}
      {!isReversed && !reverses && !pendingReversal && <ReversePaymentButton payment={payment} />}
    </Row>
  );
}

function Particulars({ payment }: { payment: Payment }) {
  const t = useText();
  const { month } = useFormat();
  const { receiptNumber, method, allocations, reverses, reason, carriedBy, meeting } = payment;
  const months = monthsPaid(allocations, month);
  const what = reverses
    ? t('resources.premiums.payments.reverses', { number: reverses.receiptNumber })
    : `${t(`enums.PaymentMethod.${method}`)} · ${months}`;
  return (
    <>
      {receiptNumber} · {what}
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
        {[
          carriedBy && t('resources.premiums.payments.carriedBy', { name: carriedBy.fullName }),
          reason,
          t('resources.premiums.payments.recordedBy', { name: payment.recordedBy.fullName }),
        ]
          .filter(Boolean)
          .join(' · ')}
        {meeting && (
          <>
            {' · '}
            <RecordLink resource="meetings" id={meeting.id}>
              {t('resources.premiums.payments.atMeeting')}
            </RecordLink>
          </>
        )}
      </Box>
    </>
  );
}
