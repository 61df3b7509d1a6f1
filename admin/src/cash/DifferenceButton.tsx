import Button from '@mui/material/Button';
import { minValue, required } from 'ra-core';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import { usePermission } from '../auth/useViewer';
import { useAction } from '../data/useAction';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { readAmount } from '../meetings/readAmount';
import { CashDifferenceProposeDocument } from './cash.documents';
import { freeOf, type DifferenceForm } from './cash.forms';
import type { Holding } from './cash.rows';
import { ReasonInput } from './ReasonInput';

/** Says that the cash was counted and is not what the books have; another person decides, and it is booked. */
export function DifferenceButton({ holding }: { holding: Holding }) {
  const t = useText();
  const { rupiah } = useFormat();
  const maySign = usePermission('CASH_SIGN');
  const [isAsking, setAsking] = useState(false);
  const { run, isRunning } = useAction(CashDifferenceProposeDocument, {
    done: 'resources.cash.difference.done',
  });
  if (!maySign) return null;
  const { user, cohort } = holding;
  return (
    <>
      <Button
        onClick={() => setAsking(true)}
        aria-label={t('resources.cash.difference.label', { name: user.fullName })}
        sx={{ minHeight: 48 }}
      >
        {t('resources.cash.difference.button')}
      </Button>
      {isAsking && (
        <ActionDialog<DifferenceForm>
          title={t('resources.cash.difference.title', { name: user.fullName })}
          body={t('resources.cash.difference.body', { amount: rupiah(freeOf(holding)) })}
          confirm={t('resources.cash.difference.confirm')}
          isRunning={isRunning}
          onConfirm={({ counted, explanation }) =>
            run({
              input: {
                cohortId: cohort.id,
                userId: user.id,
                counted,
                explanation: explanation.trim(),
              },
            })
          }
          onClose={() => setAsking(false)}
        >
          <CountedInput />
          <ReasonInput source="explanation" />
        </ActionDialog>
      )}
    </>
  );
}

function CountedInput() {
  const t = useText();
  const { count } = useFormat();
  return (
    <TextInput
      source="counted"
      label={t('resources.cash.fields.counted')}
      inputMode="numeric"
      parse={(typed: string) => readAmount(typed) ?? null}
      format={(value: number | null | undefined) => (value == null ? '' : count(value))}
      validate={[required(), minValue(0)]}
    />
  );
}
