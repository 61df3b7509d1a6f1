import type { ReactNode } from 'react';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { monthsPaid } from '../premiums/monthsPaid';
import type { ReceiptRecord } from './receipt.rows';

/** Who paid what for which months, in figures and in words, and who has it now. */
export function ReceiptFacts({ receipt }: { receipt: ReceiptRecord }) {
  const t = useText();
  const { rupiah, day, month } = useFormat();
  const { months, amount, method, carriedByName, reversesNumber, reason } = receipt;
  return (
    <dl>
      <Fact name={t(`resources.receipts.fields.${reversesNumber ? 'returnedTo' : 'from'}`)}>
        {receipt.participantName} <small>{receipt.participantNumber}</small>
      </Fact>
      {carriedByName && (
        <Fact name={t('resources.receipts.fields.carriedBy')}>{carriedByName}</Fact>
      )}
      <Fact name={t('resources.receipts.fields.months')}>
        {t('resources.receipts.premiumOf', {
          months: monthsPaid(months, month),
          smart_count: months.length,
        })}
      </Fact>
      {reversesNumber && (
        <Fact name={t('resources.receipts.fields.reverses')}>
          {reversesNumber}
          {reason && <div>{reason}</div>}
        </Fact>
      )}
      <Fact name={t('resources.receipts.fields.amount')} look="amount">
        {rupiah(Math.abs(amount))}
      </Fact>
      <Fact name={t('resources.receipts.fields.inWords')} look="words">
        {receipt.amountInWords}
      </Fact>
      <Fact name={t('resources.receipts.fields.paidOn')}>{day(receipt.paidOn)}</Fact>
      <Fact name={t('resources.premiums.fields.method')}>{t(`enums.PaymentMethod.${method}`)}</Fact>
      <Fact name={t(`resources.receipts.fields.${reversesNumber ? 'recordedBy' : 'receivedBy'}`)}>
        {receipt.receivedByName}
      </Fact>
    </dl>
  );
}

interface FactProps {
  name: string;
  look?: 'amount' | 'words';
  children: ReactNode;
}

function Fact({ name, look, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={look}>{children}</dd>
    </div>
  );
}
