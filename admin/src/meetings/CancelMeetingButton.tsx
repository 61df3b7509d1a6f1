import EventBusyIcon from '@mui/icons-material/EventBusy';
import Button from '@mui/material/Button';
import { required } from 'ra-core';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import { usePermission } from '../auth/useViewer';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { MeetingCancelDocument } from './meeting.documents';
import type { MeetingRecord } from './meeting.rows';

/** Calls a planned meeting off, for a reason that stays on record. */
export function CancelMeetingButton({ meeting }: { meeting: MeetingRecord }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const mayWrite = usePermission('MEETING_WRITE');
  const { run, isRunning } = useAction(MeetingCancelDocument, {
    done: 'resources.meetings.cancel.done',
  });
  if (!mayWrite || meeting.status !== 'PLANNED') return null;
  return (
    <>
      <Button startIcon={<EventBusyIcon />} onClick={() => setOpen(true)}>
        {t('resources.meetings.cancel.button')}
      </Button>
      {isOpen && (
        <ActionDialog<{ reason: string }>
          title={t('resources.meetings.cancel.title')}
          body={t('resources.meetings.cancel.body')}
          confirm={t('resources.meetings.cancel.button')}
          isRunning={isRunning}
          onConfirm={({ reason }) =>
            run({ id: meeting.id, expectedVersion: meeting.version, input: { reason } })
          }
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
