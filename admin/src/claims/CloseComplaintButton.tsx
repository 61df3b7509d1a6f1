import Button from '@mui/material/Button';
import { maxLength, minLength, required } from 'ra-core';
import { useState } from 'react';
import { SelectInput, TextInput } from 'react-admin';
import { useViewer } from '../auth/useViewer';
import type { ComplaintOutcome } from '../data/gql/enums';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { ClaimComplaintCloseDocument } from './claim.actions';
import type { ClaimComplaint } from './claim.rows';

interface CloseForm {
  outcome: ComplaintOutcome;
  resolution: string;
}

const OUTCOMES: readonly ComplaintOutcome[] = ['RECEIVED_AFTER_ALL', 'PAID_AGAIN', 'WITHDRAWN'];

/** Settles a complaint, for whom it was given to and for who decides claims. */
export function CloseComplaintButton({ complaint }: { complaint: ClaimComplaint }) {
  const t = useText();
  const viewer = useViewer();
  const [isOpen, setOpen] = useState(false);
  const { run, isRunning } = useAction(ClaimComplaintCloseDocument, {
    done: 'resources.claimFamily.closed',
  });
  const { id, assignedTo } = complaint;
  const isMine = viewer?.user.id === assignedTo.id || viewer?.permissions.includes('CLAIM_DECIDE');
  if (!isMine) return null;
  const verb = t('resources.claimFamily.close');
  return (
    <>
      <Button variant="contained" sx={{ mt: 1 }} onClick={() => setOpen(true)}>
        {verb}
      </Button>
      {isOpen && (
        <ActionDialog<CloseForm>
          title={verb}
          body={t('resources.claimFamily.closeBody')}
          confirm={verb}
          isRunning={isRunning}
          onConfirm={(input) => run({ id, input })}
          onClose={() => setOpen(false)}
        >
          <SelectInput
            source="outcome"
            label={t('resources.claimFamily.outcome')}
            choices={OUTCOMES.map((one) => ({
              id: one,
              name: t(`resources.claimFamily.outcomes.${one}`),
            }))}
            validate={required()}
          />
          <TextInput
            source="resolution"
            label={t('resources.claimFamily.resolution')}
            validate={[required(), minLength(3), maxLength(2000)]}
            multiline
            minRows={2}
          />
        </ActionDialog>
      )}
    </>
  );
}
