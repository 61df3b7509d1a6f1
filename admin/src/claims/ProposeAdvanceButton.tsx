import Button from '@mui/material/Button';
import { required } from 'ra-core';
import { useState } from 'react';
import { SelectInput } from 'react-admin';
import { ReasonInput } from '../cash/ReasonInput';
import type { ClaimAdvanceInput } from '../data/gql/graphql';
import { useAction } from '../data/useAction';
import { useFormat } from '../fields/useFormat';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { ClaimAdvanceProposeDocument } from './advance.documents';
import { AmountInput } from './AmountInput';
import type { ClaimRecord } from './claim.rows';
import { OnInput } from './StepInputs';

/** Offers part of the benefit of a death ahead; a second person approves it. */
export function ProposeAdvanceButton({ claim }: { claim: ClaimRecord }) {
  const t = useText();
  const { today, rupiah } = useFormat();
  const methods = [...useEnumChoices('PaymentMethod')];
  const [isOpen, setOpen] = useState(false);
  const { run, isRunning } = useAction(ClaimAdvanceProposeDocument, {
    done: 'resources.claimAdvances.proposed',
  });
  const { id, advanceMax, participant } = claim;
  const verb = t('resources.claimAdvances.propose');
  return (
    <>
      <p style={{ margin: 0 }}>
        {t('resources.claimAdvances.offer', { amount: rupiah(advanceMax) })}
      </p>
      <Button variant="outlined" onClick={() => setOpen(true)} sx={{ minHeight: 48 }}>
        {verb}
      </Button>
      {isOpen && (
        <ActionDialog<ClaimAdvanceInput>
          title={`${verb}: ${participant.fullName}`}
          body={t('resources.claimAdvances.proposeBody')}
          confirm={verb}
          isRunning={isRunning}
          defaultValues={{ amount: advanceMax, on: today, method: 'CASH' }}
          onConfirm={(input) => run({ id, input: { ...input, reason: input.reason.trim() } })}
          onClose={() => setOpen(false)}
        >
          <AmountInput max={advanceMax} />
          <SelectInput
            source="method"
            label={t('resources.claims.fields.method')}
            choices={methods}
            validate={required()}
          />
          <OnInput />
          <ReasonInput />
        </ActionDialog>
      )}
    </>
  );
}
