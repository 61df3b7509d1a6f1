import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import { DayOffChip } from '../closures/DayOffChip';
import type { DayOff } from '../closures/dayOff.rows';
import { dayOffLook } from '../closures/dayOffLook';
import type { Text } from '../i18n/messages';
import { useText } from '../i18n/useText';
import { VISUALLY_HIDDEN } from '../layout/visuallyHidden';
import { toClock } from '../meetings/meeting.forms';
import { meetingLook } from '../meetings/meetingLook';
import type { MeetingRow } from '../meetings/meeting.rows';
import { MeetingStatusChip } from '../meetings/MeetingStatusChip';

/** A meeting inside its day: when, who, and what became of it in words with an icon. */
export function MeetingContent({ meeting }: { meeting: MeetingRow }) {
  const t = useText();
  const { startsAt, status, isOverdue, wasMoved } = meeting;
  const { icon, label } = meetingLook(status, isOverdue);
  const state =
    wasMoved && status !== 'CANCELLED' ? `${t(label)}, ${t('calendar.moved')}` : t(label);
  return <Content title={`${toClock(startsAt)} ${nameOf(meeting, t)}`} icon={icon} state={state} />;
}

/** A meeting in the list of days, where there is room for more. */
export function MeetingLine({ meeting }: { meeting: MeetingRow }) {
  const t = useText();
  const { startsAt, status, isOverdue, wasMoved, place, officer, hostTurn } = meeting;
  const host = hostTurn && t('resources.meetings.hostIs', { name: hostTurn.participant.fullName });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, width: '100%' }}>
      <Box sx={{ flex: '1 1 200px' }}>
        <Box sx={{ fontWeight: 600 }}>
          {toClock(startsAt)} {nameOf(meeting, t)}
        </Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {[place, officer.fullName, host].filter(Boolean).join(' · ')}
        </Box>
      </Box>
      {wasMoved && status !== 'CANCELLED' && t('calendar.moved')}
      <MeetingStatusChip status={status} isOverdue={isOverdue} />
    </Box>
  );
}

/** A day off over its day: what it is called and what kind it is. */
export function DayOffContent({ dayOff: { name, kind } }: { dayOff: DayOff }) {
  const t = useText();
  return (
    <Content title={name} icon={dayOffLook(kind).icon} state={t(`enums.DayOffKind.${kind}`)} />
  );
}

/** A day off in the list of days. */
export function DayOffLine({ dayOff: { name, kind } }: { dayOff: DayOff }) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, width: '100%' }}>
      <Box sx={{ flex: 1, fontWeight: 600 }}>{name}</Box>
      <DayOffChip kind={kind} />
    </Box>
  );
}

/** A meeting where a day is as narrow as a finger: its hour and its icon; the rest is read out. */
export function MeetingDot({ meeting }: { meeting: MeetingRow }) {
  const t = useText();
  const { startsAt, status, isOverdue } = meeting;
  const { icon, label } = meetingLook(status, isOverdue);
  return <Dot icon={icon} word={toClock(startsAt)} rest={`${nameOf(meeting, t)}, ${t(label)}`} />;
}

/** A day off where a day is as narrow as a finger. */
export function DayOffDot({ dayOff: { name, kind } }: { dayOff: DayOff }) {
  const t = useText();
  return <Dot icon={dayOffLook(kind).icon} word={t('calendar.off')} rest={name} />;
}

interface DotProps {
  icon: SvgIconComponent;
  word: string;
  rest: string;
}

function Dot({ icon: Icon, word, rest }: DotProps) {
  return (
    <Box
      title={rest}
      sx={{
        width: '100%',
        minHeight: 40,
        py: 0.25,
        textAlign: 'center',
        fontSize: '0.6875rem',
        fontWeight: 600,
      }}
    >
      <Icon aria-hidden sx={{ display: 'block', mx: 'auto', fontSize: 16 }} />
      {word}
      <Box component="span" sx={VISUALLY_HIDDEN}>
        {' '}
        {rest}
      </Box>
    </Box>
  );
}

interface ContentProps {
  title: string;
  icon: SvgIconComponent;
  state: string;
}

function Content({ title, icon: Icon, state }: ContentProps) {
  return (
    <Box sx={{ px: 0.75, py: 0.25, lineHeight: 1.3, whiteSpace: 'normal', minWidth: 0 }}>
      <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{title}</Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, fontSize: '0.75rem' }}>
        <Icon aria-hidden sx={{ fontSize: 14 }} />
        {state}
      </Box>
    </Box>
  );
}

function nameOf({ group, kind }: MeetingRow, t: Text): string {
  return group?.name ?? t(`enums.MeetingKind.${kind}`);
}
