import Box from '@mui/material/Box';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useRead } from '../../data/useRead';
import { useText } from '../../i18n/useText';
import { CardSection } from '../../layout/CardSection';
import { CashCountFacts } from '../cash/CashCountFacts';
import { MeetingCashDocument } from '../cash/cash.documents';
import type { SheetAnswer } from './answers';
import { CashInputs } from './CashInputs';
import type { SheetMeeting } from './sheet.forms';
import { enteredTotals } from './totals';
import type { OpenSheet } from './useSheet';

interface SheetCashProps {
  meeting: SheetMeeting;
  sheet: OpenSheet;
  /** What became of the count that was sent last. */
  answer: SheetAnswer['cash'];
  mayCollect: boolean;
}

/** The cash on the table against the cash on the sheet; what is on record can be counted again, with a reason. */
export function SheetCash({ meeting, sheet, answer, mayCollect }: SheetCashProps) {
  const t = useText();
  const [isCountingAgain, setCountingAgain] = useState(false);
  const read = useRead(MeetingCashDocument, { id: meeting.id });
  const { cashKeyed = 0, cashCount } = read.data?.meeting ?? {};
  const { lines, draft, dispatch } = sheet;
  if (!cashCount && !mayCollect) return null;
  const isCounting = mayCollect && (!cashCount || isCountingAgain || answer?.accepted === false);
  return (
    <CardSection above={2} title={t('resources.meetings.cash.title')}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {cashCount && (
          <CashCountFacts meetingId={meeting.id} count={cashCount} keyedNow={cashKeyed} />
        )}
        {answer?.accepted === false && answer.rule && (
          <Alert severity="error">
            {t('resources.meetings.sheet.refused', { reason: t(`errors.rules.${answer.rule}`) })}
          </Alert>
        )}
        {isCounting && (
          <CashInputs
            cash={draft.cash}
            keyed={cashKeyed + enteredTotals(lines, draft).amount}
            isAgain={!!cashCount}
            onChange={(cash) => dispatch({ type: 'cashCounted', cash })}
          />
        )}
        {cashCount && mayCollect && !isCounting && (
          <Button sx={{ justifySelf: 'start' }} onClick={() => setCountingAgain(true)}>
            {t('resources.meetings.cash.countAgain')}
          </Button>
        )}
      </Box>
    </CardSection>
  );
}
