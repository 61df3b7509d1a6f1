import DrawOutlinedIcon from '@mui/icons-material/DrawOutlined';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useViewer } from '../../auth/useViewer';
import { useAction } from '../../data/useAction';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { ActionDialog } from '../../layout/ActionDialog';
import { MeetingCashSignDocument } from './cash.documents';
import type { CashCount } from './cash.rows';

interface SignCashButtonProps {
  meetingId: string;
  count: CashCount;
}

/** Lets a second person stand by a count; who counted is told that somebody else has to. */
export function SignCashButton({ meetingId, count }: SignCashButtonProps) {
  const t = useText();
  const { rupiah } = useFormat();
  const viewer = useViewer();
  const [isAsking, setAsking] = useState(false);
  const { run, isRunning } = useAction(MeetingCashSignDocument, {
    done: 'resources.meetings.cash.sign.done',
  });
  if (!count.needsSignature || !viewer?.permissions.includes('CASH_SIGN')) return null;
  if (viewer.user.id === count.countedBy.id) {
    return <Typography variant="body2">{t('resources.meetings.cash.sign.byOther')}</Typography>;
  }
  const { counted, keyed, explanation } = count;
  return (
    <>
      <Button
        variant="contained"
        startIcon={<DrawOutlinedIcon />}
        onClick={() => setAsking(true)}
        sx={{ minHeight: 48 }}
      >
        {t('resources.meetings.cash.sign.button')}
      </Button>
      {isAsking && (
        <ActionDialog
          title={t('resources.meetings.cash.sign.title')}
          body={t('resources.meetings.cash.sign.body', {
            counted: rupiah(counted),
            keyed: rupiah(keyed),
            explanation: explanation ?? '',
          })}
          confirm={t('resources.meetings.cash.sign.button')}
          isRunning={isRunning}
          onConfirm={() => run({ id: meetingId, countId: count.id })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
