import CheckIcon from '@mui/icons-material/Check';
import Button from '@mui/material/Button';
import { maxLength, TextInput } from 'react-admin';
import { useState } from 'react';
import { useAction } from '../data/useAction';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { ChangeApproveDocument } from './change.documents';
import type { Change } from './change.rows';

const NOTE_MAX = 500;

/** Says yes as the second person, after reading once more what will happen. */
export function ApproveChangeButton({ change }: { change: Change }) {
  const t = useText();
  const { rupiah } = useFormat();
  const [isAsking, setAsking] = useState(false);
  const { run, isRunning } = useAction(ChangeApproveDocument, {
    done: 'resources.pendingChanges.approve.done',
  });
  const { id, version: expectedVersion, kind, amount, reason, proposedBy } = change;
  return (
    <>
      <Button
        variant="contained"
        startIcon={<CheckIcon />}
        onClick={() => setAsking(true)}
        sx={{ minHeight: 48 }}
      >
        {t('resources.pendingChanges.approve.button')}
      </Button>
      {isAsking && (
        <ActionDialog<{ note?: string }>
          title={t('resources.pendingChanges.approve.title')}
          body={t('resources.pendingChanges.approve.body', {
            kind: t(`enums.ChangeKind.${kind}`),
            amount: rupiah(amount),
            name: proposedBy.fullName,
            reason,
          })}
          confirm={t('resources.pendingChanges.approve.button')}
          isRunning={isRunning}
          onConfirm={({ note }) =>
            run({ id, expectedVersion, input: { note: note?.trim() || null } })
          }
          onClose={() => setAsking(false)}
        >
          <TextInput
            source="note"
            label={t('resources.pendingChanges.fields.note')}
            validate={maxLength(NOTE_MAX)}
            multiline
          />
        </ActionDialog>
      )}
    </>
  );
}
