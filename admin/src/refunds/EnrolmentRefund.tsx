import Box from '@mui/material/Box';
import { ChangeVerbs } from '../approvals/ChangeVerbs';
import type { Change } from '../approvals/change.rows';
import { useRead } from '../data/useRead';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { CardSection } from '../layout/CardSection';
import type { ParticipantEnrolment } from '../participants/participant.rows';
import { PayRefundButton } from './PayRefundButton';
import { ProposeRefundButton } from './ProposeRefundButton';
import { EnrolmentRefundDocument } from './refund.documents';
import type { Refund } from './refund.rows';
import { RefundChip } from './RefundChip';
import { RefundStory } from './RefundStory';
import { ReversePayoutButton } from './ReversePayoutButton';
import { WithdrawRefundButton } from './WithdrawRefundButton';

/** The refund of one enrolment once its premiums are due back: to propose, waiting, agreed on, or handed over. */
export function EnrolmentRefund({ enrolment }: { enrolment: ParticipantEnrolment }) {
  const { today } = useFormat();
  const isRunning = enrolment.status === 'ACTIVE' || enrolment.status === 'SUSPENDED';
  if (isRunning && today <= enrolment.endsOn) return null;
  return <Due enrolment={enrolment} />;
}

function Due({ enrolment }: { enrolment: ParticipantEnrolment }) {
  const t = useText();
  const read = useRead(EnrolmentRefundDocument, { id: enrolment.id });
  const { refund, pendingRefund, withdrawnRefunds = [] } = read.data?.enrolment ?? {};
  if (!read.isSuccess) return null;
  return (
    <CardSection title={t('resources.refunds.one.title')}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {refund && <Agreed refund={refund} />}
        {refund?.payout?.pendingReversal && <Proposed change={refund.payout.pendingReversal} />}
        {!refund && pendingRefund && <Proposed change={pendingRefund} />}
        {!refund && !pendingRefund && (
          <Box>
            <ProposeRefundButton enrolment={enrolment} />
          </Box>
        )}
        {withdrawnRefunds.map((one) => (
          <Agreed key={one.id} refund={one} />
        ))}
      </Box>
    </CardSection>
  );
}

function Agreed({ refund }: { refund: Refund }) {
  const { rupiah } = useFormat();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1 }}>
      <Box sx={{ fontWeight: 600 }}>
        {rupiah(refund.amount)} · {refund.payeeName}
      </Box>
      <RefundChip refund={refund} />
      <PayRefundButton refund={refund} />
      <WithdrawRefundButton refund={refund} />
      <ReversePayoutButton refund={refund} />
      <Box
        sx={{
          flexBasis: '100%',
          color: 'text.secondary',
          fontSize: '0.875rem',
          overflowWrap: 'anywhere',
        }}
      >
        <RefundStory refund={refund} />
      </Box>
    </Box>
  );
}

function Proposed({ change }: { change: Change }) {
  const t = useText();
  const { moment } = useFormat();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
      {t('resources.pendingChanges.proposedBy', {
        name: change.proposedBy.fullName,
        moment: moment(change.proposedAt),
        reason: change.reason,
      })}
      <ChangeVerbs change={change} />
    </Box>
  );
}
