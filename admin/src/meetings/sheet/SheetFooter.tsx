import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { useState } from 'react';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { reviewSentence } from './reviewSentence';
import { SheetTotals } from './SheetTotals';
import type { SheetMeeting } from './sheet.forms';
import { enteredTotals } from './totals';
import type { Holding } from './useHold';
import type { OpenSheet } from './useSheet';

interface SheetFooterProps {
  meeting: SheetMeeting;
  sheet: OpenSheet;
  holding: Holding;
  mayCollect: boolean;
}

/** The totals, always in view; saving first says in one sentence what will be sent. */
export function SheetFooter({ meeting, sheet, holding, mayCollect }: SheetFooterProps) {
  const t = useText();
  const [isReviewing, setReviewing] = useState(false);
  const { hold, isSending, refusal } = holding;
  const send = async () => {
    await hold();
    setReviewing(false);
  };
  return (
    <Paper
      component="section"
      aria-label={t('resources.meetings.sheet.totals')}
      elevation={6}
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 'appBar',
        mx: { xs: -1.5, sm: 0 },
        mt: 2,
        px: 2,
        py: 1,
        pb: 'max(8px, env(safe-area-inset-bottom))',
        borderTop: 1,
        borderColor: 'divider',
        displayPrint: 'none',
      }}
    >
      {refusal && (
        <Alert severity="error" sx={{ mb: 1 }}>
          {refusal} {t('resources.meetings.sheet.kept')}
        </Alert>
      )}
      {isReviewing && <Review meeting={meeting} sheet={sheet} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        {!isReviewing && <SheetTotals sheet={sheet} mayCollect={mayCollect} />}
        <Box sx={{ display: 'flex', gap: 1, ml: 'auto' }}>
          {isReviewing && (
            <Button size="large" disabled={isSending} onClick={() => setReviewing(false)}>
              {t('resources.meetings.sheet.backToSheet')}
            </Button>
          )}
          <Button
            size="large"
            variant="contained"
            loading={isSending}
            onClick={() => (isReviewing ? void send() : setReviewing(true))}
            sx={{ minHeight: 48 }}
          >
            {t(isReviewing ? 'resources.meetings.sheet.confirm' : 'common.save')}
          </Button>
        </Box>
      </Box>
    </Paper>
  );
}

function Review({ meeting, sheet }: Pick<SheetFooterProps, 'meeting' | 'sheet'>) {
  const t = useText();
  const { rupiah } = useFormat();
  const { lines, draft } = sheet;
  const review = {
    totals: enteredTotals(lines, draft),
    host: meeting.hostTurn?.participant.fullName,
    hostAttended: draft.hostAttended,
  };
  return (
    <Box role="status" sx={{ mb: 1, fontWeight: 600 }}>
      {reviewSentence(review, t, rupiah)}.
    </Box>
  );
}
