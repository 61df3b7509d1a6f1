import Button from '@mui/material/Button';
import { maxLength, minLength, required, TextInput } from 'react-admin';
import { useState } from 'react';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { ChangeRejectDocument } from './change.documents';
import type { Change } from './change.rows';

const REASON_MIN = 3;
const REASON_MAX = 500;

/** Says no as the second person; the proposer reads why. */
export function RejectChangeButton({ change }: { change: Change }) {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  const { run, isRunning } = useAction(ChangeRejectDocument, {
    done: 'resources.pendingChanges.reject.done',
  });
  const { id, version: expectedVersion } = change;
  return (
    <>
      <Button onClick={() => setAsking(true)} sx={{ minHeight: 48 }}>
        {t('resources.pendingChanges.reject.button')}
      </Button>
      {isAsking && (
        <ActionDialog<{ reason: string }>
          title={t('resources.pendingChanges.reject.title')}
          body={t('resources.pendingChanges.reject.body')}
          confirm={t('resources.pendingChanges.reject.button')}
          isRunning={isRunning}
          onConfirm={({ reason }) => run({ id, expectedVersion, input: { reason: reason.trim() } })}
          onClose={() => setAsking(false)}
        >
          <TextInput
            source="reason"
            label={t('common.reason')}
            validate={[required(), minLength(REASON_MIN), maxLength(REASON_MAX)]}
            multiline
          />
        </ActionDialog>
      )}
    </>
  );
}
