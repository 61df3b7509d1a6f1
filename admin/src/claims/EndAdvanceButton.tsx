import Button from '@mui/material/Button';
import { required } from 'ra-core';
import { useState } from 'react';
import { SelectInput } from 'react-admin';
import { ReasonInput } from '../cash/ReasonInput';
import type { ClaimAdvanceEndInput } from '../data/gql/graphql';
import { useAction } from '../data/useAction';
import { useFormat } from '../fields/useFormat';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { ClaimAdvanceEndProposeDocument } from './advance.documents';
import type { ClaimRecord } from './claim.rows';
import { OnInput } from './StepInputs';

/** Says what becomes of an advance on a rejected claim: it came back, or it is left; a second person approves it. */
export function EndAdvanceButton({ claim }: { claim: ClaimRecord }) {
  const t = useText();
  const { today } = useFormat();
  const methods = [...useEnumChoices('PaymentMethod')];
  const outcomes = [...useEnumChoices('AdvanceOutcome')];
  const [isOpen, setOpen] = useState(false);
  const { run, isRunning } = useAction(ClaimAdvanceEndProposeDocument, {
    done: 'resources.claimAdvances.proposed',
  });
  const { id, participant } = claim;
  const verb = t('resources.claimAdvances.end');
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)} sx={{ minHeight: 48 }}>
        {verb}
      </Button>
      {isOpen && (
        <ActionDialog<ClaimAdvanceEndInput>
          title={`${verb}: ${participant.fullName}`}
          body={t('resources.claimAdvances.endBody')}
          confirm={verb}
          isRunning={isRunning}
          defaultValues={{ on: today, method: 'CASH' }}
          onConfirm={(input) => run({ id, input: { ...input, reason: input.reason.trim() } })}
          onClose={() => setOpen(false)}
        >
          <SelectInput
            source="outcome"
            label={t('resources.claimAdvances.outcome')}
            choices={outcomes}
            validate={required()}
          />
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
