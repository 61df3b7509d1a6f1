import Button from '@mui/material/Button';
import { useState } from 'react';
import { ReasonInput } from '../cash/ReasonInput';
import { useAction } from '../data/useAction';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import type { ParticipantEnrolment } from '../participants/participant.rows';
import { RefundProposeDocument } from './refund.documents';
import { useMayPropose } from './useMayPropose';

/** Proposes to give one participant's premiums back; a second person approves it. */
export function ProposeRefundButton({ enrolment }: { enrolment: ParticipantEnrolment }) {
  const t = useText();
  const { rupiah } = useFormat();
  const mayPropose = useMayPropose();
  const [isAsking, setAsking] = useState(false);
  const { run, isRunning } = useAction(RefundProposeDocument, {
    done: 'resources.refunds.one.done',
  });
  const amount = rupiah(enrolment.premiumSummary.paidTotal);
  if (!mayPropose) return <>{t('resources.refunds.one.waits', { amount })}</>;
  return (
    <>
      <Button variant="contained" onClick={() => setAsking(true)} sx={{ minHeight: 48 }}>
        {t('resources.refunds.one.button', { amount })}
      </Button>
      {isAsking && (
        <ActionDialog<{ reason: string }>
          title={t('resources.refunds.one.title')}
          body={t('resources.refunds.one.body', { amount })}
          confirm={t('resources.refunds.run.confirm')}
          isRunning={isRunning}
          onConfirm={({ reason }) =>
            run({ enrolmentId: enrolment.id, input: { reason: reason.trim() } })
          }
          onClose={() => setAsking(false)}
        >
          <ReasonInput />
        </ActionDialog>
      )}
    </>
  );
}
