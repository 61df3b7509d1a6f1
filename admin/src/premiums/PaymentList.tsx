import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useRead } from '../data/useRead';
import { useText } from '../i18n/useText';
import { ReadState } from '../layout/ReadState';
import { RowList } from '../layout/RowList';
import { PaymentRow } from './PaymentRow';
import { ParticipantPaymentsDocument } from './premium.documents';

/** Every payment and every reversal of a participant, the latest first. */
export function PaymentList({ participantId }: { participantId: string }) {
  const t = useText();
  const titleId = useId();
  const read = useRead(ParticipantPaymentsDocument, { participantId });
  if (!read.isSuccess) return <ReadState read={read} />;
  const { items, total } = read.data.premiumPayments;
  return (
    <section aria-labelledby={titleId}>
      <Typography variant="h2" id={titleId} sx={{ mb: 1 }}>
        {t('resources.premiums.payments.title')}
      </Typography>
      {items.length === 0 ? (
        t('resources.premiums.payments.none')
      ) : (
        <RowList>
          {items.map((payment) => (
            <PaymentRow key={payment.id} payment={payment} />
          ))}
        </RowList>
      )}
      {total > items.length && (
        <Typography color="textSecondary" sx={{ mt: 1 }}>
          {t('resources.premiums.payments.more', { smart_count: total - items.length })}
        </Typography>
      )}
    </section>
  );
}
