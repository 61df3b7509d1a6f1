import Button from '@mui/material/Button';
import { useState } from 'react';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { CashHandoverRefuseDocument } from './cash.documents';
import type { Handover } from './cash.rows';
import { ReasonInput } from './ReasonInput';

/** Says that another amount, or nothing, was received; the giver goes on answering for it. */
export function RefuseHandoverButton({ handover }: { handover: Handover }) {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  const { run, isRunning } = useAction(CashHandoverRefuseDocument, {
    done: 'resources.cash.refuse.done',
  });
  return (
    <>
      <Button onClick={() => setAsking(true)} sx={{ minHeight: 48 }}>
        {t('resources.cash.refuse.button')}
      </Button>
      {isAsking && (
        <ActionDialog<{ reason: string }>
          title={t('resources.cash.refuse.title')}
          body={t('resources.cash.refuse.body', { name: handover.from.fullName })}
          confirm={t('resources.cash.refuse.button')}
          isRunning={isRunning}
          onConfirm={({ reason }) => run({ id: handover.id, input: { reason: reason.trim() } })}
          onClose={() => setAsking(false)}
        >
          <ReasonInput />
        </ActionDialog>
      )}
    </>
  );
}
