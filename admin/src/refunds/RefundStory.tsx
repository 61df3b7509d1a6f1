import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import type { Refund } from './refund.rows';

/** For whom a refund was approved, who fetched it, and what came back or was taken back and why. */
export function RefundStory({ refund }: { refund: Refund }) {
  const t = useText();
  const { moment, day } = useFormat();
  const { payeeName: name, approvedAt, payout, reversedPayouts, withdrawal } = refund;
  return (
    <>
      {!payout && (
        <div>{t('resources.refunds.approvedFor', { name, moment: moment(approvedAt) })}</div>
      )}
      {reversedPayouts.map(({ id, paidOn, receivedByName, reversal }) => (
        <div key={id}>
          {t('resources.refunds.cameBack', {
            name: receivedByName,
            day: day(paidOn),
            back: reversal ? day(reversal.reversedOn) : '',
            reason: reversal?.reason ?? '',
          })}
        </div>
      ))}
      {payout && (
        <div>
          {t('resources.refunds.receivedBy', {
            name: payout.receivedByName,
            day: day(payout.paidOn),
            method: t(`enums.PaymentMethod.${payout.method}`),
            payer: payout.paidBy.fullName,
          })}
        </div>
      )}
      {withdrawal && (
        <div>
          {t('resources.refunds.withdrawnBy', {
            name: withdrawal.withdrawnBy.fullName,
            moment: moment(withdrawal.withdrawnAt),
            reason: withdrawal.reason,
          })}
        </div>
      )}
    </>
  );
}
