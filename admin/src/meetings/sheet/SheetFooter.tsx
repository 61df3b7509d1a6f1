import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { BottomBar } from '../../layout/BottomBar';
import { SheetReview } from './SheetReview';
import { SheetTotals } from './SheetTotals';
import { useSaveKey } from './useSaveKey';
import { isUntouched, type SheetMeeting } from './sheet.forms';
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
  const hasNothingNew = meeting.status === 'HELD' && isUntouched(sheet.draft, meeting);
  const send = async () => {
    await hold();
    setReviewing(false);
  };
  const goOn = () => (isReviewing ? void send() : setReviewing(true));
  useSaveKey(hasNothingNew || isSending ? undefined : goOn);
  return (
    <BottomBar label={t('resources.meetings.sheet.totals')}>
      {refusal && (
        <Alert severity="error" sx={{ mb: 1 }}>
          {refusal} {t('resources.meetings.sheet.kept')}
        </Alert>
      )}
      {isReviewing && <SheetReview meeting={meeting} sheet={sheet} />}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        {!isReviewing && <SheetTotals sheet={sheet} mayCollect={mayCollect} />}
        <Box sx={{ flexGrow: 1 }} />
        {isReviewing && (
          <Button size="large" disabled={isSending} onClick={() => setReviewing(false)}>
            {t('resources.meetings.sheet.backToSheet')}
          </Button>
        )}
        <Button
          size="large"
          variant="contained"
          loading={isSending}
          disabled={hasNothingNew}
          onClick={goOn}
          sx={{ minHeight: 48 }}
        >
          {t(isReviewing ? 'resources.meetings.sheet.confirm' : 'common.save')}
        </Button>
      </Box>
    </BottomBar>
  );
}
