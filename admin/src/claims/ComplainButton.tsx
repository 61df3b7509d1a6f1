import Button from '@mui/material/Button';
import { maxLength, maxValue, minLength, minValue } from 'ra-core';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import { useAction } from '../data/useAction';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { readAmount } from '../meetings/readAmount';
import { ActionDialog } from '../layout/ActionDialog';
import { ClaimComplainDocument } from './claim.actions';
import type { ClaimRecord } from './claim.rows';

interface ComplainForm {
  receivedAmount?: number | null;
  text?: string | null;
}

/** Notes that the family has not got the money, or not all of it. */
export function ComplainButton({ claim }: { claim: ClaimRecord }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const { run, isRunning } = useAction(ClaimComplainDocument, {
    done: 'resources.claimFamily.complained',
  });
  const verb = t('resources.claimFamily.complain');
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {verb}
      </Button>
      {isOpen && (
        <ActionDialog<ComplainForm>
          title={`${verb}: ${claim.participant.fullName}`}
          body={t('resources.claimFamily.complainBody')}
          confirm={verb}
          isRunning={isRunning}
          onConfirm={({ text, receivedAmount }) =>
            run({
              id: claim.id,
              text: text?.trim() || null,
              receivedAmount: receivedAmount ?? null,
            })
          }
          onClose={() => setOpen(false)}
        >
          <ReceivedInput paid={claim.paidAmount ?? 0} />
          <TextInput
            source="text"
            label={t('resources.claimFamily.said')}
            validate={[minLength(3), maxLength(500)]}
            multiline
            minRows={2}
          />
        </ActionDialog>
      )}
    </>
  );
}

/** How much it got; empty when nothing. */
function ReceivedInput({ paid }: { paid: number }) {
  const t = useText();
  const { count, rupiah } = useFormat();
  const most = t('resources.claims.amountMax', { amount: rupiah(paid - 1) });
  return (
    <TextInput
      source="receivedAmount"
      label={t('resources.claimFamily.got')}
      helperText={t('resources.claimFamily.gotHelp')}
      inputMode="numeric"
      parse={(typed: string) => readAmount(typed) ?? null}
      format={(value: number | null | undefined) => (value == null ? '' : count(value))}
      validate={[minValue(1), maxValue(paid - 1, most)]}
    />
  );
}
