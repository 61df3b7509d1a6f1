import { required } from 'ra-core';
import { SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { HostChoicesQuery } from '../data/gql/graphql';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import type { AssignForm } from './assignForm';
import { hostReason } from './hostReason';
import type { HostPlace } from './hostTurn.rows';

type Decision = NonNullable<HostChoicesQuery['group']>['decisions'][number];

interface AssignHostInputsProps {
  queue: readonly HostPlace[];
  decisions: readonly Decision[];
  /** The member whose choice needs no reason. */
  nextId: string | undefined;
}

/** The queue to choose from, with the reason for each place; another than the next needs a decision or a reason. */
export function AssignHostInputs({ queue, decisions, nextId }: AssignHostInputsProps) {
  const t = useText();
  const { day } = useFormat();
  const chosenId = useWatch<AssignForm, 'participantId'>({ name: 'participantId' });
  const chosen = queue.find(({ participant }) => participant.id === chosenId);
  const why = chosen && hostReason(chosen, day);
  return (
    <>
      <SelectInput
        source="participantId"
        label={t('resources.hostTurns.assign.host')}
        choices={queue.map(({ position, participant: { id, fullName } }) => ({
          id,
          name: t('resources.hostTurns.assign.choice', { position, name: fullName }),
        }))}
        translateChoice={false}
        helperText={why ? t(why.key, why.values) : false}
        validate={required()}
      />
      {(!nextId || chosenId !== nextId) && <OutOfTurn decisions={decisions} />}
    </>
  );
}

/** Whoever hosts out of turn does so by a decision: a recorded one, or a reason in words. */
function OutOfTurn({ decisions }: { decisions: readonly Decision[] }) {
  const t = useText();
  const { day } = useFormat();
  const decisionId = useWatch<AssignForm, 'decisionId'>({ name: 'decisionId' });
  return (
    <>
      {decisions.length > 0 && (
        <SelectInput
          source="decisionId"
          label={t('resources.hostTurns.assign.decision')}
          helperText={t('resources.hostTurns.assign.decisionHelp')}
          choices={decisions.map(({ id, text, meeting }) => ({
            id,
            name: t('resources.hostTurns.assign.decisionChoice', {
              day: day(meeting.meetsOn),
              text,
            }),
          }))}
          emptyText={t('resources.hostTurns.assign.noDecision')}
          translateChoice={false}
        />
      )}
      <TextInput
        source="overrideReason"
        label={t('resources.hostTurns.assign.reason')}
        helperText={t('common.reasonHelp')}
        multiline
        {...(!decisionId && { validate: required() })}
      />
    </>
  );
}
