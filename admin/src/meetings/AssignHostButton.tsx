import HomeOutlinedIcon from '@mui/icons-material/HomeOutlined';
import Button from '@mui/material/Button';
import { required } from 'ra-core';
import { useState } from 'react';
import { SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { usePermission } from '../auth/useViewer';
import { useAction } from '../data/useAction';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { hostReason } from '../rotations/hostReason';
import { HostTurnAssignDocument } from './meeting.documents';
import type { MeetingRecord } from './meeting.rows';

interface AssignForm {
  participantId: string;
  overrideReason?: string;
}

/** Makes the next in the queue the host, or somebody else by a decision whose reason is recorded. */
export function AssignHostButton({ meeting }: { meeting: MeetingRecord }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const mayWrite = usePermission('MEETING_WRITE');
  const { run, isRunning } = useAction(HostTurnAssignDocument, {
    done: 'resources.meetings.host.assigned',
  });
  const { id, status, group, hostTurn } = meeting;
  const queue = group?.hostQueue ?? [];
  const next = queue[0]?.participant.id;
  if (!mayWrite || status !== 'PLANNED' || hostTurn || !next) return null;
  const assign = ({ participantId, overrideReason }: AssignForm) =>
    run({
      input: {
        meetingId: id,
        participantId,
        overrideReason: participantId === next ? null : overrideReason,
      },
    });
  return (
    <>
      <Button startIcon={<HomeOutlinedIcon />} onClick={() => setOpen(true)}>
        {t('resources.meetings.host.assign')}
      </Button>
      {isOpen && (
        <ActionDialog<AssignForm>
          title={t('resources.meetings.host.assign')}
          body={t('resources.hostTurns.rule')}
          confirm={t('common.save')}
          isRunning={isRunning}
          defaultValues={{ participantId: next }}
          onConfirm={assign}
          onClose={() => setOpen(false)}
        >
          <HostInputs queue={queue} next={next} />
        </ActionDialog>
      )}
    </>
  );
}

interface HostInputsProps {
  queue: NonNullable<MeetingRecord['group']>['hostQueue'];
  next: string;
}

function HostInputs({ queue, next }: HostInputsProps) {
  const t = useText();
  const { day } = useFormat();
  const chosenId = useWatch<AssignForm, 'participantId'>({ name: 'participantId' });
  const chosen = queue.find(({ participant }) => participant.id === chosenId);
  const why = chosen && hostReason(chosen, day);
  return (
    <>
      <SelectInput
        source="participantId"
        label={t('resources.meetings.fields.host')}
        choices={queue.map(({ position, participant }) => ({
          id: participant.id,
          name: `${position}. ${participant.fullName}`,
        }))}
        translateChoice={false}
        helperText={why ? t(why.key, why.values) : false}
        validate={required()}
      />
      {chosenId !== next && (
        <TextInput
          source="overrideReason"
          label={t('resources.meetings.host.overrideReason')}
          helperText={t('common.reasonHelp')}
          validate={required()}
          multiline
        />
      )}
    </>
  );
}
