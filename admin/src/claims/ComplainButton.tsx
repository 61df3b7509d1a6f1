import Button from '@mui/material/Button';
import { maxLength, minLength } from 'ra-core';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { ClaimComplainDocument } from './claim.actions';
import type { ClaimRecord } from './claim.rows';

interface ComplainForm {
  text?: string | null;
}

/** Notes that the family has not got the money. */
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
          onConfirm={({ text }) => run({ id: claim.id, text: text?.trim() || null })}
          onClose={() => setOpen(false)}
        >
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
