import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { usePermission } from '../auth/useViewer';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { ClosureAddDocument } from './closure.documents';
import { toAddInput, type ClosureForm } from './closure.forms';
import { ClosureInputs } from './ClosureInputs';

/** Enters days on which nobody meets, or on which people do although the calendar says holiday. */
export function AddClosureButton() {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const mayWrite = usePermission('MEETING_WRITE');
  const { run, isRunning } = useAction(ClosureAddDocument, {
    done: 'resources.closures.add.done',
  });
  if (!mayWrite) return null;
  return (
    <>
      <Button variant="contained" startIcon={<AddIcon />} onClick={() => setOpen(true)}>
        {t('resources.closures.add.button')}
      </Button>
      {isOpen && (
        <ActionDialog<ClosureForm>
          title={t('resources.closures.add.title')}
          body={t('resources.closures.add.body')}
          confirm={t('resources.closures.add.button')}
          isRunning={isRunning}
          defaultValues={{ kind: 'LOCAL' }}
          onConfirm={(form) => run({ input: toAddInput(form) })}
          onClose={() => setOpen(false)}
        >
          <ClosureInputs />
        </ActionDialog>
      )}
    </>
  );
}
