import Button from '@mui/material/Button';
import { useState } from 'react';
import { ReasonInput } from '../cash/ReasonInput';
import { useAction } from '../data/useAction';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { RefundRunProposeDocument } from './refund.documents';
import type { Plan } from './refund.rows';
import { useMayPropose } from './useMayPropose';

/** Proposes exactly the list on the screen; if anything changed meanwhile, nothing is proposed. */
export function ProposeRunButton({ plan }: { plan: Plan }) {
  const t = useText();
  const { rupiah } = useFormat();
  const mayPropose = useMayPropose();
  const [isAsking, setAsking] = useState(false);
  const { run, isRunning } = useAction(RefundRunProposeDocument, {
    done: 'resources.refunds.run.done',
  });
  const { cohort, arrears, digest, count, amount } = plan;
  if (count === 0 || !mayPropose) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setAsking(true)} sx={{ minHeight: 48 }}>
        {t('resources.refunds.run.propose')}
      </Button>
      {isAsking && (
        <ActionDialog<{ reason: string }>
          title={t('resources.refunds.run.propose')}
          body={t('resources.refunds.run.body', {
            name: cohort.name,
            smart_count: count,
            amount: rupiah(amount),
          })}
          confirm={t('resources.refunds.run.confirm')}
          isRunning={isRunning}
          defaultValues={{ reason: t('resources.refunds.run.reason') }}
          onConfirm={({ reason }) =>
            run({ input: { cohortId: cohort.id, arrears, digest, reason: reason.trim() } })
          }
          onClose={() => setAsking(false)}
        >
          <ReasonInput />
        </ActionDialog>
      )}
    </>
  );
}
