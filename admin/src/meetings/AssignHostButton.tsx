import HomeOutlinedIcon from '@mui/icons-material/HomeOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { usePermission } from '../auth/useViewer';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { AssignHostInputs, type AssignForm } from './AssignHostInputs';
import { HostTurnAssignDocument } from './meeting.documents';
import type { MeetingRecord } from './meeting.rows';

/** Makes the next in the queue the host, or somebody else by a decision whose reason is recorded. */
export function AssignHostButton({ meeting }: { meeting: MeetingRecord }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const mayWrite = usePermission('MEETING_WRITE');
  const { run, isRunning } = useAction(HostTurnAssignDocument, {
    done: 'resources.meetings.host.assigned',
  });
  const { id, status, group, hostTurn } = meeting;
  const others = (group?.hostQueue ?? []).filter(
    ({ participant }) => participant.id !== hostTurn?.participant.id,
  );
  const first = others[0]?.participant.id;
  if (!mayWrite || status !== 'PLANNED' || !first) return null;
  // Whoever takes the place of a planned host is never simply next.
  const next = hostTurn ? undefined : first;
  const assign = ({ participantId, overrideReason }: AssignForm) => {
    const reason = participantId === next ? null : overrideReason;
    return run({ input: { meetingId: id, participantId, overrideReason: reason } });
  };
  const label = t(`resources.meetings.host.${hostTurn ? 'replace' : 'assign'}`);
  return (
    <>
      <Button startIcon={<HomeOutlinedIcon />} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && (
        <ActionDialog<AssignForm>
          title={label}
          body={t('resources.hostTurns.rule')}
          confirm={t('common.save')}
          isRunning={isRunning}
          defaultValues={{ participantId: first }}
          onConfirm={assign}
          onClose={() => setOpen(false)}
        >
          <AssignHostInputs queue={others} next={next} />
        </ActionDialog>
      )}
    </>
  );
}
