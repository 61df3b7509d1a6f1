import Box from '@mui/material/Box';
import { ChangeVerbs } from '../approvals/ChangeVerbs';
import { useRead } from '../data/useRead';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { CardSection } from '../layout/CardSection';
import type { ParticipantEnrolment } from '../participants/participant.rows';
import { PayRefundButton } from './PayRefundButton';
import { ProposeRefundButton } from './ProposeRefundButton';
import { EnrolmentRefundDocument } from './refund.documents';
import { RefundChip } from './RefundChip';

/** The refund of one enrolment once its premiums are due back: to propose, waiting, agreed on, or handed over. */
export function EnrolmentRefund({ enrolment }: { enrolment: ParticipantEnrolment }) {
  const { today } = useFormat();
  const isRunning = enrolment.status === 'ACTIVE' || enrolment.status === 'SUSPENDED';
  if (isRunning && today <= enrolment.endsOn) return null;
  return <Due enrolment={enrolment} />;
}

function Due({ enrolment }: { enrolment: ParticipantEnrolment }) {
  const t = useText();
  const { rupiah, moment } = useFormat();
  const read = useRead(EnrolmentRefundDocument, { id: enrolment.id });
  const { refund, pendingRefund } = read.data?.enrolment ?? {};
  if (!read.isSuccess) return null;
  return (
    <CardSection title={t('resources.refunds.one.title')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        {refund && (
          <>
            <Box sx={{ fontWeight: 600 }}>
              {rupiah(refund.amount)} · {refund.payeeName}
            </Box>
            <RefundChip refund={refund} />
            <PayRefundButton refund={refund} />
          </>
        )}
        {!refund && pendingRefund && (
          <>
            {t('resources.pendingChanges.proposedBy', {
              name: pendingRefund.proposedBy.fullName,
              moment: moment(pendingRefund.proposedAt),
              reason: pendingRefund.reason,
            })}
            <ChangeVerbs change={pendingRefund} />
          </>
        )}
        {!refund && !pendingRefund && <ProposeRefundButton enrolment={enrolment} />}
      </Box>
    </CardSection>
  );
}
