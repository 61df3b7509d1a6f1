import { useState } from 'react';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { ActionDialog } from '../../layout/ActionDialog';
import { meetingRuleOn } from '../../groups/meetingRule';
import { toClock, toMinutes } from '../meeting.forms';
import type { MeetingRow } from '../meeting.rows';
import { FollowingResult } from './FollowingResult';
import { MoveInputs } from './MoveInputs';
import type { MoveForm } from './moving.forms';
import type { MovedFollowing } from './moving.rows';
import { useMove } from './useMove';

interface MoveDialogProps {
  meeting: MeetingRow;
  /** The day it was dropped on, if it was dragged. */
  meetsOn?: string;
  onCancel: () => void;
  onDone: () => void;
}

/** Moves a planned meeting, or also those after it: says what clashes, and asks why. */
export function MoveDialog({
  meeting,
  meetsOn = meeting.meetsOn,
  onCancel,
  onDone,
}: MoveDialogProps) {
  const t = useText();
  const { weekday } = useFormat();
  const [following, setFollowing] = useState<MovedFollowing>();
  const { run, isRunning } = useMove(meeting, setFollowing);
  if (following) return <FollowingResult moved={following} onClose={onDone} />;
  const name = meeting.group?.name ?? t(`enums.MeetingKind.${meeting.kind}`);
  const when = `${weekday(meeting.meetsOn)}, ${toClock(meeting.startsAt)}`;
  const defaults: Partial<MoveForm> = {
    scope: 'this',
    meetsOn,
    ...meetingRuleOn(meetsOn),
    startsAt: toMinutes(meeting.startsAt),
    durationMinutes: meeting.durationMinutes,
    place: meeting.place ?? '',
  };
  return (
    <ActionDialog<MoveForm>
      width="sm"
      title={t('resources.meetings.move.title', { name })}
      body={t('resources.meetings.move.body', { when })}
      confirm={t('resources.meetings.move.button')}
      isRunning={isRunning}
      defaultValues={defaults}
      onConfirm={run}
      onClose={onCancel}
      // What came of the following ones is still to be read.
      onDone={({ scope }) => scope === 'this' && onDone()}
    >
      <MoveInputs meeting={meeting} />
    </ActionDialog>
  );
}
