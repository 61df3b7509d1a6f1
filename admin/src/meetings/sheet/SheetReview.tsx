import Box from '@mui/material/Box';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { reviewSentence } from './reviewSentence';
import type { SheetMeeting } from './sheet.forms';
import { enteredTotals, totalsOf } from './totals';
import type { OpenSheet } from './useSheet';

/** What is about to be sent, in one sentence. */
export function SheetReview({ meeting, sheet }: { meeting: SheetMeeting; sheet: OpenSheet }) {
  const t = useText();
  const { rupiah } = useFormat();
  const { lines, draft } = sheet;
  const review = {
    totals: { ...enteredTotals(lines, draft), untouched: totalsOf(lines, draft).untouched },
    host: meeting.status === 'PLANNED' ? meeting.hostTurn?.participant.fullName : undefined,
    hostAttended: draft.notes.hostAttended,
  };
  return (
    <Box role="status" sx={{ mb: 1, fontWeight: 600 }}>
      {reviewSentence(review, t, rupiah)}.
    </Box>
  );
}
