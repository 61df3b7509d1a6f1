import { attend, dueNow, pay } from '../meeting/deeds';
import type { MemberView } from '../meeting/view';
import { useField } from '../useField';
import { AttendanceIcon } from './AttendanceIcon';
import { Icon } from './Icon';

interface MemberRowProps {
  meetingId: string;
  member: MemberView;
  isOpen: boolean;
  /** Opens everything else one can do for this member. */
  onMore: () => void;
}

/** One member: the name leads to every choice, the two buttons do the usual thing with one tap. */
export function MemberRow(props: MemberRowProps) {
  const { t, format } = useField();
  const { member, onMore } = props;
  return (
    <li class="row" id={`m-${member.participantId}`}>
      <button type="button" class="who" aria-haspopup="dialog" onClick={onMore}>
        <strong>{member.name}</strong>
        <span class="unseen">{t('row.open', { name: '' })}</span>
        <span class="soft">
          {member.owed > member.monthlyPremium && t('row.arrears', { count: member.owedMonths })}
          {member.owed > 0 &&
            member.owed < member.monthlyPremium &&
            t('row.left', { amount: format.rupiah(member.owed) })}
          {member.aheadMonths > 0 && t('row.ahead', { count: member.aheadMonths })}
        </span>
        {member.waiting > 0 && (
          <span class="waiting">{t('row.waiting', { count: member.waiting })}</span>
        )}
      </button>
      <MarkButton {...props} />
      <PayButton {...props} />
    </li>
  );
}

function MarkButton({ meetingId, member, isOpen, onMore }: MemberRowProps) {
  const { field, t } = useField();
  const { attendance, name } = member;
  if (!attendance) {
    return (
      <button
        type="button"
        class="mark"
        disabled={!isOpen}
        aria-label={t('row.mark', { name })}
        onClick={() => void field.record([attend(meetingId, member, 'PRESENT')])}
      >
        {t('state.PRESENT')}
      </button>
    );
  }
  const state = t(`state.${attendance}`);
  return (
    <button
      type="button"
      class={`mark ${attendance}`}
      aria-haspopup="dialog"
      aria-label={t('row.marked', { name, state })}
      onClick={onMore}
    >
      <AttendanceIcon state={attendance} />
      {state}
    </button>
  );
}

function PayButton({ meetingId, member, isOpen, onMore }: MemberRowProps) {
  const { field, t, format } = useField();
  const { name, paidHere } = member;
  const due = dueNow(member);
  if (paidHere > 0) {
    return (
      <button
        type="button"
        class={`pay numbers ${paidHere < member.monthlyPremium ? 'part' : 'paid'}`}
        aria-haspopup="dialog"
        aria-label={t('row.paid', { name, amount: format.rupiah(paidHere) })}
        onClick={onMore}
      >
        <Icon name="coin" />
        {format.number(paidHere)}
      </button>
    );
  }
  if (due === 0) {
    return (
      <button
        type="button"
        class="pay none"
        aria-haspopup="dialog"
        aria-label={t('row.owesNothing', { name })}
        onClick={onMore}
      >
        <Icon name="check" />
        {t('row.nothingDue')}
      </button>
    );
  }
  return (
    <button
      type="button"
      class="pay numbers"
      disabled={!isOpen}
      aria-label={t('row.pay', { name, amount: format.number(due) })}
      onClick={() => void field.record([pay(meetingId, member, due)])}
    >
      {t('row.payShort', { amount: format.number(due) })}
    </button>
  );
}
