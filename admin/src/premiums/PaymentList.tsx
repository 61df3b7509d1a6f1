import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useRead } from '../data/useRead';
import { useText } from '../i18n/useText';
import { ReadState } from '../layout/ReadState';
import { RowList } from '../layout/RowList';
import { PaymentRow } from './PaymentRow';
import { ParticipantPaymentsDocument } from './premium.documents';

/** So many are usually enough. */
const FIRST = 6;

/** Every payment and every reversal of a participant, the latest first. */
export function PaymentList({ participantId }: { participantId: string }) {
  const t = useText();
  const titleId = useId();
  const [isWhole, setWhole] = useState(false);
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
          {(isWhole ? items : items.slice(0, FIRST)).map((payment) => (
            <PaymentRow key={payment.id} payment={payment} participantId={participantId} />
          ))}
        </RowList>
      )}
      {!isWhole && items.length > FIRST && (
        <Button onClick={() => setWhole(true)} sx={{ mt: 1, minHeight: 48 }}>
          {t('resources.premiums.payments.all', { smart_count: total })}
        </Button>
      )}
      {isWhole && total > items.length && (
        <Typography color="textSecondary" sx={{ mt: 1 }}>
          {t('resources.premiums.payments.more', { smart_count: total - items.length })}
        </Typography>
      )}
    </section>
  );
}
