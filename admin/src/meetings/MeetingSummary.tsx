import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { LocalDate } from '../fields/LocalDate';
import { PhoneLink } from '../fields/PhoneLink';
import { RecordLink } from '../fields/RecordLink';
import { useFormat } from '../fields/useFormat';
import type { Text } from '../i18n/messages';
import { useText } from '../i18n/useText';
import { FactList, type Fact } from '../layout/FactList';
import { NextHostCard } from '../rotations/NextHostCard';
import { HostCard } from './HostCard';
import { toClock } from './meeting.forms';
import type { MeetingRecord } from './meeting.rows';

/** When, where, for whom and led by whom; a move or a cancellation says why. On its day the next host is at hand. */
export function MeetingSummary({ meeting }: { meeting: MeetingRecord }) {
  const t = useText();
  const { today, duration } = useFormat();
  const { kind, status, group, meetsOn, startsAt, durationMinutes, place, officer } = meeting;
  const isToday = meetsOn === today && status !== 'CANCELLED' && kind === 'MONTHLY';
  const facts: Fact[] = [
    {
      label: t('resources.meetings.fields.meetsOn'),
      value: (
        <>
          <LocalDate value={meetsOn} />, {toClock(startsAt)} ({duration(durationMinutes)})
        </>
      ),
    },
    { label: t('resources.meetings.fields.place'), value: place ?? t('common.none') },
    { label: t('resources.meetings.fields.kind'), value: t(`enums.MeetingKind.${kind}`) },
    {
      label: t('resources.meetings.fields.group'),
      value: group ? (
        <RecordLink resource="groups" id={group.id}>
          {group.name}
        </RecordLink>
      ) : (
        t('resources.meetings.withoutGroup')
      ),
    },
    {
      label: t('resources.meetings.fields.officer'),
      value: (
        <>
          {officer.fullName} · <PhoneLink value={officer.phone} />
        </>
      ),
    },
    ...changes(meeting, t),
  ];
  return (
    <>
      <Card sx={{ p: 2 }}>
        <FactList facts={facts} />
      </Card>
      {group?.hostQueue && <HostCard meeting={meeting} />}
      {group?.hostQueue && isToday && (
        <Box sx={{ mt: 2 }}>
          <NextHostCard groupId={group.id} afterMeetingId={meeting.id} />
        </Box>
      )}
    </>
  );
}

function changes(meeting: MeetingRecord, t: Text): readonly Fact[] {
  const { wasMoved, plannedOn, movedReason, clashReason, cancelledReason } = meeting;
  return [
    ...(wasMoved
      ? [
          {
            label: t('resources.meetings.fields.plannedOn'),
            value: <LocalDate value={plannedOn} />,
          },
        ]
      : []),
    ...(movedReason
      ? [{ label: t('resources.meetings.fields.movedReason'), value: movedReason }]
      : []),
    ...(clashReason ? [{ label: t('clashes.reason'), value: clashReason }] : []),
    ...(cancelledReason
      ? [{ label: t('resources.meetings.fields.cancelledReason'), value: cancelledReason }]
      : []),
  ];
}
