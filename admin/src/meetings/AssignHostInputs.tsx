import { required } from 'ra-core';
import { SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { hostReason } from '../rotations/hostReason';
import type { HostPlace } from './meeting.rows';

/** The form that chooses a host. */
export interface AssignForm {
  participantId: string;
  overrideReason?: string;
}

interface AssignHostInputsProps {
  queue: readonly HostPlace[];
  /** The member whose choice needs no reason. */
  next: string | undefined;
}

/** The queue to choose from, with the reason for each place; another than the next needs a reason. */
export function AssignHostInputs({ queue, next }: AssignHostInputsProps) {
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
