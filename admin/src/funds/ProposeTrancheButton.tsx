import Button from '@mui/material/Button';
import { maxLength, minLength, required } from 'ra-core';
import { useState } from 'react';
import { DateInput, TextInput } from 'react-admin';
import { usePermission } from '../auth/useViewer';
import { ReasonInput } from '../cash/ReasonInput';
import { AmountInput } from '../claims/AmountInput';
import { useAction } from '../data/useAction';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { FundTrancheProposeDocument } from './fund.documents';
import type { TrancheForm } from './fund.rows';

const TRANCHE_MAX = 100_000_000_000;
const REFERENCE_MIN = 3;
const REFERENCE_MAX = 60;

/** Proposes to book money from the State that stands on the bank account; a second person approves it. */
export function ProposeTrancheButton({ cohortId }: { cohortId: string }) {
  const t = useText();
  const { today } = useFormat();
  const mayDisburse = usePermission('CLAIM_DISBURSE');
  const mayDecide = usePermission('CHANGE_DECIDE');
  const [isAsking, setAsking] = useState(false);
  const { run, isRunning } = useAction(FundTrancheProposeDocument, {
    done: 'resources.claimFunds.propose.done',
  });
  if (!mayDisburse && !mayDecide) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setAsking(true)} sx={{ minHeight: 48 }}>
        {t('resources.claimFunds.propose.button')}
      </Button>
      {isAsking && (
        <ActionDialog<TrancheForm>
          title={t('resources.claimFunds.propose.button')}
          body={t('resources.claimFunds.propose.body')}
          confirm={t('resources.claimFunds.propose.confirm')}
          isRunning={isRunning}
          defaultValues={{ receivedOn: today }}
          onConfirm={({ reason, ...form }) =>
            run({ input: { ...form, cohortId, reason: reason.trim() } })
          }
          onClose={() => setAsking(false)}
        >
          <AmountInput max={TRANCHE_MAX} />
          <DateInput
            source="receivedOn"
            label={t('resources.claimFunds.fields.receivedOn')}
            validate={required()}
          />
          <TextInput
            source="reference"
            label={t('resources.claimFunds.fields.reference')}
            validate={[required(), minLength(REFERENCE_MIN), maxLength(REFERENCE_MAX)]}
          />
          <ReasonInput />
        </ActionDialog>
      )}
    </>
  );
}
