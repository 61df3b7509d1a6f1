import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useText } from '../../i18n/useText';
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
    <Bar role="region" aria-label={t('resources.meetings.sheet.totals')} elevation={6}>
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
    </Bar>
  );
}

const Bar = styled(Paper)(({ theme }) => ({
  position: 'sticky',
  bottom: 0,
  zIndex: theme.zIndex.appBar - 1,
  marginTop: theme.spacing(2),
  padding: '8px 16px max(8px, env(safe-area-inset-bottom))',
  borderTop: `1px solid ${theme.palette.divider}`,
  [theme.breakpoints.down('sm')]: { marginInline: theme.spacing(-1.5), borderRadius: 0 },
  '@media print': { display: 'none' },
}));
