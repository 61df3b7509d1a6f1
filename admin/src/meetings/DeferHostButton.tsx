import PauseIcon from '@mui/icons-material/Pause';
import Button from '@mui/material/Button';
import { required } from 'ra-core';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import { usePermission } from '../auth/useViewer';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { HostTurnDeferDocument } from './meeting.documents';
import type { MeetingRecord } from './meeting.rows';

/** Lets the host pass this time; the place in the queue is kept. */
export function DeferHostButton({ meeting }: { meeting: MeetingRecord }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const mayWrite = usePermission('MEETING_WRITE');
  const { run, isRunning } = useAction(HostTurnDeferDocument, {
    done: 'resources.meetings.host.deferred',
  });
  const { id, status, hostTurn } = meeting;
  if (!mayWrite || status !== 'PLANNED' || !hostTurn) return null;
  return (
    <>
      <Button startIcon={<PauseIcon />} onClick={() => setOpen(true)}>
        {t('resources.meetings.host.defer')}
      </Button>
      {isOpen && (
        <ActionDialog<{ reason: string }>
          title={t('resources.meetings.host.deferTitle', { name: hostTurn.participant.fullName })}
          body={t('resources.meetings.host.deferBody')}
          confirm={t('resources.meetings.host.defer')}
          isRunning={isRunning}
          onConfirm={({ reason }) => run({ input: { meetingId: id, reason } })}
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
