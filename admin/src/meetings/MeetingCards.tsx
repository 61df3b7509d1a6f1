import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { RecordCards } from '../layout/RecordCards';
import { toClock } from './meeting.forms';
import type { MeetingRow } from './meeting.rows';
import { MeetingStatusChip } from './MeetingStatusChip';

/** The meetings on a phone. */
export function MeetingCards() {
  const t = useText();
  const { day } = useFormat();
  return (
    <RecordCards<MeetingRow>
      primary={({ group, kind }) => group?.name ?? t(`enums.MeetingKind.${kind}`)}
      secondary={({ meetsOn, startsAt, place, hostTurn }) => (
        <>
          {[day(meetsOn), toClock(startsAt), place].filter(Boolean).join(' · ')}
          {hostTurn && (
            <div>{t('resources.meetings.hostIs', { name: hostTurn.participant.fullName })}</div>
          )}
        </>
      )}
      chips={({ status, isOverdue }) => <MeetingStatusChip status={status} isOverdue={isOverdue} />}
    />
  );
}
