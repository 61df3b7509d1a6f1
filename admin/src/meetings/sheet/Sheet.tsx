import { usePermission } from '../../auth/useViewer';
import { EverybodyBar } from './EverybodyBar';
import { SheetFooter } from './SheetFooter';
import { SheetHeader } from './SheetHeader';
import { SheetRecord } from './SheetRecord';
import { SheetRoster } from './SheetRoster';
import type { SheetMeeting, SheetTopic } from './sheet.forms';
import { useHold } from './useHold';
import { useSheet } from './useSheet';

interface SheetProps {
  meeting: SheetMeeting;
  topics: readonly SheetTopic[];
  userId: string;
}

/** One sheet from top to bottom: roster first, then the record of the meeting, totals always in view. */
export function Sheet({ meeting, topics, userId }: SheetProps) {
  const sheet = useSheet(meeting, userId);
  const holding = useHold(meeting, sheet);
  const mayCollect = usePermission('PREMIUM_RECORD');
  return (
    <>
      <SheetHeader meeting={meeting} sheet={sheet} />
      <EverybodyBar sheet={sheet} mayCollect={mayCollect} />
      <SheetRoster
        meetingId={meeting.id}
        sheet={sheet}
        answers={holding.answers}
        mayCollect={mayCollect}
      />
      <SheetRecord
        meeting={meeting}
        topics={topics}
        notes={sheet.draft.notes}
        dispatch={sheet.dispatch}
      />
      <SheetFooter meeting={meeting} sheet={sheet} holding={holding} mayCollect={mayCollect} />
    </>
  );
}
