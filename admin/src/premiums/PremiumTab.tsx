import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { usePermission } from '../auth/useViewer';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import type { ParticipantEnrolment } from '../participants/participant.rows';
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
      {mayTake && isRunning && unpaidAmount(dues) > 0 && (
        <div>
          <TakePremiumButton enrolment={enrolment} onReceived={setReceived} />
        </div>
      )}
      {received && <Receipt received={received} onClose={() => setReceived(undefined)} />}
      <PremiumBook enrolment={enrolment} />
      <PaymentList participantId={participantId} />
    </Box>
  );
}

/** The number to write on the slip, until it is put away. */
function Receipt({ received, onClose }: { received: Received; onClose: () => void }) {
  const t = useText();
  const { rupiah, month } = useFormat();
  const { receiptNumber, amount, allocations } = received;
  return (
    <Alert severity="success" onClose={onClose}>
      <strong>{t('resources.premiums.take.receipt', { number: receiptNumber })}</strong>{' '}
      {rupiah(amount)}, {monthsPaid(allocations, month)}.
    </Alert>
  );
}
