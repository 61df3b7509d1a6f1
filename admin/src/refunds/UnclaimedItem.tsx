import PhoneOutlinedIcon from '@mui/icons-material/PhoneOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { formatPhone } from '../fields/format';
import { PhoneLink } from '../fields/PhoneLink';
import { RecordLink } from '../fields/RecordLink';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { Row } from '../layout/RowList';
import { ContactButton } from './ContactButton';
import { ContactLog } from './ContactLog';
import type { Unclaimed } from './refund.rows';
import { RefundChip } from './RefundChip';

/** One refund that nobody fetched: whom to ask, how often that was tried, and the way to note the next attempt. */
export function UnclaimedItem({ refund }: { refund: Unclaimed }) {
  const t = useText();
  const { rupiah, moment } = useFormat();
  const { enrolment, amount, payeeName, approvedAt, daysSinceApproval, contacts } = refund;
  const { participant } = enrolment;
  return (
    <Row>
      <Box sx={{ flex: '1 1 280px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <RecordLink resource="participants" id={participant.id}>
          {participant.fullName}
        </RecordLink>{' '}
        · {participant.number}
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          <div>
            {t('resources.refunds.approvedFor', { name: payeeName, moment: moment(approvedAt) })}
          </div>
          {participant.beneficiaries.map(({ id, fullName, relationship, phone }) => (
            <div key={id}>
              {t('resources.refunds.unclaimed.heir', {
                name: fullName,
                relationship: t(`enums.Relationship.${relationship}`),
              })}{' '}
              {phone && <PhoneLink value={phone} />}
            </div>
          ))}
        </Box>
      </Box>
      <Box sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 600 }}>{rupiah(amount)}</Box>
      <RefundChip refund={{ state: 'WAITING', daysSinceApproval }} />
      {participant.phone && (
        <Button
          href={`tel:${participant.phone}`}
          startIcon={<PhoneOutlinedIcon />}
          sx={{ minHeight: 48, whiteSpace: 'nowrap' }}
        >
          {formatPhone(participant.phone)}
        </Button>
      )}
      <ContactButton refund={refund} />
      <ContactLog contacts={contacts} />
    </Row>
  );
}
