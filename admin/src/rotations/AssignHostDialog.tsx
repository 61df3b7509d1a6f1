import { useAction } from '../data/useAction';
import { useRead } from '../data/useRead';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { ReadState } from '../layout/ReadState';
import { toAssignInput, type AssignForm } from './assignForm';
import { AssignHostInputs } from './AssignHostInputs';
import { HostChoicesDocument, HostTurnAssignDocument } from './hostTurn.documents';
import type { HostedMeeting } from './hostTurn.rows';

interface AssignHostDialogProps {
  meeting: HostedMeeting;
  /** Whose choice needs no reason, where nobody is planned. */
  suggestedId: string | undefined;
  onClose: () => void;
}

/** Makes a member the host: the next without more ado, another by a decision that is recorded. */
export function AssignHostDialog({ meeting, suggestedId, onClose }: AssignHostDialogProps) {
  const t = useText();
  const { day } = useFormat();
  const read = useRead(HostChoicesDocument, { id: meeting.groupId });
  const { run, isRunning } = useAction(HostTurnAssignDocument, {
    done: 'resources.hostTurns.assign.done',
  });
  const group = read.data?.group;
  const others = (group?.hostQueue ?? []).filter(
    ({ participant }) => participant.id !== meeting.host?.id,
  );
  // Whoever takes the place of a planned host is never simply next.
  const nextId = meeting.host ? undefined : suggestedId;
  return (
    <ActionDialog<AssignForm>
      title={t('resources.hostTurns.assign.title', { day: day(meeting.meetsOn) })}
      body={t('resources.hostTurns.rule')}
      confirm={t('common.save')}
      isRunning={isRunning}
      defaultValues={nextId ? { participantId: nextId } : {}}
      onConfirm={(form) => run({ input: toAssignInput(form, { meetingId: meeting.id, nextId }) })}
      onClose={onClose}
    >
      {read.isSuccess ? (
        <AssignHostInputs queue={others} decisions={group?.decisions ?? []} nextId={nextId} />
      ) : (
        <ReadState read={read} />
      )}
    </ActionDialog>
  );
}
