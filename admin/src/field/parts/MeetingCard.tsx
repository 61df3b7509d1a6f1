import type { OpenMeeting } from '../meeting/useMeeting';
import { PATHS } from '../route';
import { useField } from '../useField';
import { Icon } from './Icon';

/** One meeting of the list: when, whose, where, and how far it is. */
export function MeetingCard({ open, isToday }: { open: OpenMeeting; isToday: boolean }) {
  const { t, format } = useField();
  const { meeting, pack, isFuture } = open;
  const { members, present, premiumTotal } = meeting.totals;
  const when = [format.day(meeting.meetsOn), meeting.startsAt?.slice(0, 5)].filter(Boolean);
  const where = [meeting.hostName && t('meeting.host', { name: meeting.hostName }), meeting.place];
  return (
    <a class={`card ${isToday ? 'today' : ''}`} href={PATHS.meeting(meeting.id)}>
      <strong>{pack.group.name}</strong>
      <p>{when.join(' · ')}</p>
      <p class="soft">{where.filter(Boolean).join(' · ') || t('meeting.noHost')}</p>
      <p class="foot numbers">
        <span>
          {isFuture
            ? t('meetings.members', { count: members })
            : t('meetings.progress', { present, members, amount: format.rupiah(premiumTotal) })}
        </span>
        {meeting.waiting > 0 && (
          <span class="chip warn">
            <Icon name="up" /> {t('row.waiting', { count: meeting.waiting })}
          </span>
        )}
        {meeting.isClosed && (
          <span class="chip good">
            <Icon name="check" /> {t('meetings.closed')}
          </span>
        )}
        {meeting.status === 'CANCELLED' && (
          <span class="chip">
            <Icon name="close" /> {t('meetings.cancelled')}
          </span>
        )}
      </p>
    </a>
  );
}
