import { usePermission } from '../../auth/useViewer';
import { EverybodyBar } from './EverybodyBar';
import { SheetCash } from './SheetCash';
import { SheetClaims } from './SheetClaims';
import { SheetEnd } from './SheetEnd';
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
  /** The serial of the printed sheet that is keyed, when it is opened by one. */
  serial: string | undefined;
}

/** One sheet from top to bottom: roster first, then the record of the meeting, totals always in view. */
export function Sheet({ meeting, topics, userId, serial }: SheetProps) {
  const isPaper = serial !== undefined;
  const sheet = useSheet(meeting, { userId, isPaper });
  const holding = useHold(meeting, sheet);
  const mayCollect = usePermission('PREMIUM_RECORD');
  return (
    <>
      <SheetHeader meeting={meeting} sheet={sheet} serial={serial} />
      <EverybodyBar sheet={sheet} mayCollect={mayCollect} />
      <SheetRoster
        meetingId={meeting.id}
        sheet={sheet}
        answers={holding.answers}
        mayCollect={mayCollect}
        isPaper={isPaper}
      />
      <SheetCash meeting={meeting} sheet={sheet} answer={holding.cash} mayCollect={mayCollect} />
      <SheetRecord
        meeting={meeting}
        topics={topics}
        notes={sheet.draft.notes}
        dispatch={sheet.dispatch}
      />
      <SheetClaims meeting={meeting} sheet={sheet} />
      <SheetEnd meeting={meeting} />
      <SheetFooter meeting={meeting} sheet={sheet} holding={holding} mayCollect={mayCollect} />
    </>
  );
}
