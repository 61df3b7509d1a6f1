import { useState } from 'preact/hooks';
import { monthChoices } from '../meeting/amounts';
import { pay } from '../meeting/deeds';
import type { MeetingView, MemberView } from '../meeting/view';
import { useField } from '../useField';
import { AmountField } from './AmountField';

interface PremiumFormProps {
  meeting: MeetingView;
  member: MemberView;
  onDone: () => void;
}

/** Another amount than what is due, several months, or out of somebody else's hand. */
export function PremiumForm({ meeting, member, onDone }: PremiumFormProps) {
  const { field, t, format } = useField();
  const [amount, setAmount] = useState<number>();
  const [carrierId, setCarrierId] = useState('');
  const record = async () => {
    if (amount && (await field.record([pay(meeting.id, member, amount, carrierId)]))) onDone();
  };
  return (
    <section>
      <h3>{t('member.premium')}</h3>
      <p class="soft">
        {member.owed > 0
          ? t('member.owes', { amount: format.rupiah(member.owed), count: member.owedMonths })
          : t('member.owesNothing')}
      </p>
      <div class="choices numbers">
        {monthChoices(member).map((months) => (
          <button
            key={months}
            type="button"
            aria-pressed={amount === months * member.monthlyPremium}
            onClick={() => setAmount(months * member.monthlyPremium)}
          >
            {t('member.months', { count: months })}
            <span>{format.number(months * member.monthlyPremium)}</span>
          </button>
        ))}
      </div>
      <AmountField label={t('member.amount')} amount={amount} onChange={setAmount} />
      <label class="field">
        {t('member.carriedBy')}
        <select value={carrierId} onChange={(event) => setCarrierId(event.currentTarget.value)}>
          <option value="">{t('member.inPerson')}</option>
          {meeting.members
            .filter(({ participantId }) => participantId !== member.participantId)
            .map(({ participantId, name }) => (
              <option key={participantId} value={participantId}>
                {name}
              </option>
            ))}
        </select>
      </label>
      <button type="button" class="primary wide" disabled={!amount} onClick={() => void record()}>
        {amount ? t('member.record', { amount: format.rupiah(amount) }) : t('member.recordNothing')}
      </button>
    </section>
  );
}
