import SendIcon from '@mui/icons-material/SendOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { usePermission } from '../auth/useViewer';
import { useAction } from '../data/useAction';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { newRequestKey } from '../meetings/requestKey';
import { CashHandOverDocument } from './cash.documents';
import { freeOf, type HandOverForm } from './cash.forms';
import type { Holding } from './cash.rows';
import { HandOverInputs } from './HandOverInputs';

/** Gives cash of one's own hands to a colleague, who then counts and confirms it. */
export function HandOverButton({ holding }: { holding: Holding }) {
  const t = useText();
  const { today } = useFormat();
  const mayRecord = usePermission('PREMIUM_RECORD');
  // Each opening of the form is one hand-over.
  const [requestKey, setRequestKey] = useState<string>();
  const { run, isRunning } = useAction(CashHandOverDocument, {
    done: 'resources.cash.handOver.done',
  });
  const free = freeOf(holding);
  if (!mayRecord || free === 0) return null;
  const cohortId = holding.cohort.id;
  return (
    <>
      <Button
        variant="contained"
        startIcon={<SendIcon />}
        onClick={() => setRequestKey(newRequestKey())}
        sx={{ minHeight: 48 }}
      >
        {t('resources.cash.handOver.button')}
      </Button>
      {requestKey && (
        <ActionDialog<HandOverForm>
          title={t('resources.cash.handOver.title')}
          body={t('resources.cash.handOver.body')}
          confirm={t('resources.cash.handOver.button')}
          isRunning={isRunning}
          defaultValues={{ amount: free, handedOn: today }}
          onConfirm={({ note, ...form }) =>
            run({ input: { ...form, requestKey, cohortId, note: note?.trim() || null } })
          }
          onClose={() => setRequestKey(undefined)}
        >
          <HandOverInputs max={free} />
        </ActionDialog>
      )}
    </>
  );
}
