import UndoIcon from '@mui/icons-material/Undo';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { usePermission } from '../auth/useViewer';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { ClosureRetireDocument } from './closure.documents';
import type { ClosureRow } from './dayOff.rows';

/** Takes a closure back: its days count as before, and it stays on record. */
export function RetireClosureButton({ closure }: { closure: ClosureRow }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const mayWrite = usePermission('MEETING_WRITE');
  const { run, isRunning } = useAction(ClosureRetireDocument, {
    done: 'resources.closures.retire.done',
  });
  const { id, version, name, retiredOn } = closure;
  if (!mayWrite || retiredOn) return null;
  return (
    <>
      <Button
        size="small"
        startIcon={<UndoIcon />}
        aria-label={t('resources.closures.retire.label', { name })}
        onClick={() => setOpen(true)}
      >
        {t('resources.closures.retire.button')}
      </Button>
      {isOpen && (
        <ActionDialog
          title={t('resources.closures.retire.title', { name })}
          body={t('resources.closures.retire.body')}
          confirm={t('resources.closures.retire.button')}
          isRunning={isRunning}
          onConfirm={() => run({ id, expectedVersion: version })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
