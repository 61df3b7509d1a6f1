import Button from '@mui/material/Button';
import { maxLength, minLength, required } from 'ra-core';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import type { PaperFile } from './claim.rows';
import { ClaimFileWithdrawDocument } from './claimPapers.documents';
import { useFileName } from './useFileName';

/** Takes a wrong file out of account, with the reason; it stays. */
export function WithdrawFileButton({ file }: { file: PaperFile }) {
  const t = useText();
  const name = useFileName(file);
  const [isAsking, setAsking] = useState(false);
  const { run, isRunning } = useAction(ClaimFileWithdrawDocument, {
    done: 'resources.claimPapers.withdrawDone',
  });
  const title = t('resources.claimPapers.withdrawLabel', { name });
  return (
    <>
      <Button size="small" aria-label={title} onClick={() => setAsking(true)}>
        {t('resources.claimPapers.withdraw')}
      </Button>
      {isAsking && (
        <ActionDialog<{ reason: string }>
          title={title}
          body={t('resources.claimPapers.withdrawBody')}
          confirm={t('resources.claimPapers.withdraw')}
          isRunning={isRunning}
          onConfirm={({ reason }) => run({ id: file.id, input: { reason } })}
          onClose={() => setAsking(false)}
        >
          <TextInput
            source="reason"
            label={t('resources.claimPapers.reason')}
            validate={[required(), minLength(3), maxLength(500)]}
          />
        </ActionDialog>
      )}
    </>
  );
}
