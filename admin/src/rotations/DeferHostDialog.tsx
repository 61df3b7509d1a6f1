import { required } from 'ra-core';
import { TextInput } from 'react-admin';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { HostTurnDeferDocument } from './hostTurn.documents';
import type { HostedMeeting } from './hostTurn.rows';

/** Lets the host pass this time; the place in the queue is kept. */
export function DeferHostDialog(props: { meeting: HostedMeeting; onClose: () => void }) {
  const { meeting, onClose } = props;
  const t = useText();
  const { run, isRunning } = useAction(HostTurnDeferDocument, {
    done: 'resources.hostTurns.defer.done',
  });
  return (
    <ActionDialog<{ reason: string }>
      title={t('resources.hostTurns.defer.title', { name: meeting.host?.fullName ?? '—' })}
      body={t('resources.hostTurns.defer.body')}
      confirm={t('resources.hostTurns.change.defer')}
      isRunning={isRunning}
      onConfirm={({ reason }) => run({ input: { meetingId: meeting.id, reason } })}
      onClose={onClose}
    >
      <TextInput
        source="reason"
        label={t('common.reason')}
        helperText={t('common.reasonHelp')}
        validate={required()}
        multiline
      />
    </ActionDialog>
  );
}
