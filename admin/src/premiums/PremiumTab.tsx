import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { EnrolmentStanding } from '../arrears/EnrolmentStanding';
import { usePermission } from '../auth/useViewer';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { EarlierTerms } from '../participants/EarlierTerms';
import type { ParticipantEnrolment } from '../participants/participant.rows';
import { PassbookLink } from '../passbook/PassbookLink';
import { ReceiptLink } from '../receipts/ReceiptLink';
import { EnrolmentRefund } from '../refunds/EnrolmentRefund';
import { monthsPaid } from './monthsPaid';
import { unpaidAmount } from './monthChoices';
import { PaymentList } from './PaymentList';
import { PremiumBook } from './PremiumBook';
import type { Received } from './premium.rows';
import { TakePremiumButton } from './TakePremiumButton';

interface PremiumTabProps {
  participantId: string;
  enrolment: ParticipantEnrolment;
}

/** The passbook, what was paid under which receipt, and the way to take money at the desk. */
export function PremiumTab({ participantId, enrolment }: PremiumTabProps) {
  const mayTake = usePermission('PREMIUM_RECORD');
  const [received, setReceived] = useState<Received>();
  const { status, dues } = enrolment;
  const isRunning = status === 'ACTIVE' || status === 'SUSPENDED';
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {mayTake && isRunning && unpaidAmount(dues) > 0 && (
          <TakePremiumButton enrolment={enrolment} onReceived={setReceived} />
        )}
        <PassbookLink participantId={participantId} enrolmentId={enrolment.id} />
      </Box>
      {received && (
        <Receipt
          received={received}
          participantId={participantId}
          onClose={() => setReceived(undefined)}
        />
      )}
      <EnrolmentRefund enrolment={enrolment} />
      <EnrolmentStanding enrolmentId={enrolment.id} />
      <PremiumBook enrolment={enrolment} />
      <EarlierTerms participantId={participantId} enrolmentId={enrolment.id} />
      <PaymentList participantId={participantId} />
    </Box>
  );
}

interface ReceiptProps {
  received: Received;
  participantId: string;
  onClose: () => void;
}

/** The number to write on the slip and the way to print it, until it is put away. */
function Receipt({ received, participantId, onClose }: ReceiptProps) {
  const t = useText();
  const { rupiah, month } = useFormat();
  const { receiptNumber, amount, allocations } = received;
  return (
    <Alert severity="success" onClose={onClose}>
      <strong>{t('resources.premiums.take.receipt', { number: receiptNumber })}</strong>{' '}
      {rupiah(amount)}, {monthsPaid(allocations, month)}.
      <div>
        <ReceiptLink participantId={participantId} payment={received} />
      </div>
    </Alert>
  );
}
