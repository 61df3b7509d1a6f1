import LockIcon from '@mui/icons-material/Lock';
import Button from '@mui/material/Button';
import { required } from 'ra-core';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import { usePermission } from '../auth/useViewer';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { FieldDeviceLockDocument } from './device.operations';
import type { DeviceRow } from './device.rows';

/** Locks a lost phone, for a reason that stays on record. */
export function LockDeviceButton({ device }: { device: DeviceRow }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const mayLock = usePermission('USER_MANAGE');
  const { run, isRunning } = useAction(FieldDeviceLockDocument, {
    done: 'resources.fieldDevices.lock.done',
  });
  const { id, name, version, lockedAt } = device;
  if (!mayLock || lockedAt !== null) return null;
  return (
    <>
      <Button startIcon={<LockIcon />} onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('resources.fieldDevices.lock.button')}
      </Button>
      {isOpen && (
        <ActionDialog<{ reason: string }>
          title={t('resources.fieldDevices.lock.title', { name })}
          body={t('resources.fieldDevices.lock.body')}
          confirm={t('resources.fieldDevices.lock.button')}
          isRunning={isRunning}
          onConfirm={({ reason }) => run({ id, expectedVersion: version, input: { reason } })}
          onClose={() => setOpen(false)}
        >
          <TextInput
            source="reason"
            label={t('common.reason')}
            helperText={t('common.reasonHelp')}
            validate={required()}
            multiline
          />
        </ActionDialog>
      )}
    </>
  );
}
