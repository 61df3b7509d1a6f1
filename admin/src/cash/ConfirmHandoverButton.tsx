import CheckIcon from '@mui/icons-material/Check';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useAction } from '../data/useAction';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { CashHandoverConfirmDocument } from './cash.documents';
import type { Handover } from './cash.rows';

/** Says that exactly this cash was counted; from then on the taker answers for it. */
export function ConfirmHandoverButton({ handover }: { handover: Handover }) {
  const t = useText();
  const { rupiah } = useFormat();
  const [isAsking, setAsking] = useState(false);
  const { run, isRunning } = useAction(CashHandoverConfirmDocument, {
    done: 'resources.cash.confirm.done',
  });
  const { id, amount, from } = handover;
  return (
    <>
      <Button
        variant="contained"
        startIcon={<CheckIcon />}
        onClick={() => setAsking(true)}
        sx={{ minHeight: 48 }}
      >
        {t('resources.cash.confirm.button')}
      </Button>
      {isAsking && (
        <ActionDialog
          title={t('resources.cash.confirm.title', { amount: rupiah(amount) })}
          body={t('resources.cash.confirm.body', { name: from.fullName })}
          confirm={t('resources.cash.confirm.button')}
          isRunning={isRunning}
          onConfirm={() => run({ id })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
