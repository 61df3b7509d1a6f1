import { differenceOf, type Closing } from '../meeting/closing';
import type { MeetingView } from '../meeting/view';
import { useField } from '../useField';
import { AmountField } from './AmountField';
import { Notice } from './Notice';

interface CashCountProps {
  meeting: MeetingView;
  closing: Closing;
  onChange: (part: Partial<Closing>) => void;
}

/** The money on the table against the money recorded; a difference is explained, never hidden. */
export function CashCount({ meeting, closing, onChange }: CashCountProps) {
  const { t, format } = useField();
  const difference = differenceOf(meeting, closing);
  const amount = format.rupiah(Math.abs(difference));
  return (
    <section class="part">
      <h2>{t('close.cash')}</h2>
      <p class="facts numbers">
        <span>{t('close.keyed')}</span>
        <strong>{format.rupiah(meeting.totals.premiumTotal)}</strong>
      </p>
      <AmountField
        label={t('close.counted')}
        amount={closing.countedCash}
        onChange={(countedCash) => onChange({ countedCash })}
      />
      {closing.countedCash !== undefined && difference === 0 && (
        <Notice tone="good">{t('close.same')}</Notice>
      )}
      {difference !== 0 && (
        <>
          <Notice tone="warn">{t(difference > 0 ? 'close.more' : 'close.less', { amount })}</Notice>
          <label class="field">
            {t('close.explanation')}
            <textarea
              rows={2}
              maxLength={500}
              value={closing.explanation}
              onInput={(event) => onChange({ explanation: event.currentTarget.value })}
            />
          </label>
        </>
      )}
    </section>
  );
}
