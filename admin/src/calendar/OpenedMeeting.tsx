import { useState } from 'react';
import type { MeetingRow } from '../meetings/meeting.rows';
import { MoveDialog } from '../meetings/moving/MoveDialog';
import type { Drop } from './CalendarGrid';
import { MeetingPeek } from './MeetingPeek';

/** A meeting somebody chose on the calendar: beside its day, or dropped on another one. */
export interface Opened {
  readonly meeting: MeetingRow;
  readonly anchor?: HTMLElement;
  readonly drop?: Drop;
}

/** A dropped meeting asks at once about the move; an opened one first shows its gist. */
export function OpenedMeeting(props: Opened & { onClose: () => void }) {
  const { meeting, anchor, drop, onClose } = props;
  const [isMoving, setMoving] = useState(drop !== undefined);
  if (anchor && !isMoving) {
    return (
      <MeetingPeek
        meeting={meeting}
        anchor={anchor}
        onMove={() => setMoving(true)}
        onClose={onClose}
      />
    );
  }
  const cancel = () => {
    drop?.putBack();
    onClose();
  };
  return (
    <MoveDialog
      meeting={meeting}
      {...(drop && { meetsOn: drop.meetsOn })}
      onCancel={cancel}
      onDone={onClose}
    />
  );
}
