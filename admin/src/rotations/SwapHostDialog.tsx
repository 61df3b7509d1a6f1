import Alert from '@mui/material/Alert';
import { required } from 'ra-core';
import { SelectInput, TextInput } from 'react-admin';
import { useAction } from '../data/useAction';
import { useRead } from '../data/useRead';
import type { ConsentMeans } from '../data/gql/enums';
import { useFormat } from '../fields/useFormat';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { ReadState } from '../layout/ReadState';
import { HostSwapChoicesDocument, HostTurnSwapDocument } from './hostTurn.documents';
import type { HostedMeeting } from './hostTurn.rows';
import { swapChoices, type SwapChoice } from './swapChoices';

interface SwapForm {
  /** Place of the choice in the list. */
  choice: number;
  giverConsent: ConsentMeans;
  takerConsent: ConsentMeans;
  note?: string;
}

/** Exchanges two places in the rota, with the consent of both. */
export function SwapHostDialog(props: { meeting: HostedMeeting; onClose: () => void }) {
  const { meeting, onClose } = props;
  const t = useText();
  const { day } = useFormat();
  const read = useRead(HostSwapChoicesDocument, { id: meeting.groupId });
  const { run, isRunning } = useAction(HostTurnSwapDocument, {
    done: 'resources.hostTurns.swap.done',
  });
  const { id, meetsOn, host } = meeting;
  const group = read.data?.group;
  const choices = group && host ? swapChoices(group, { id, hostId: host.id }) : [];
  const swap = async ({ choice, giverConsent, takerConsent, note }: SwapForm) => {
    const chosen = choices[choice];
    if (!chosen) return { isDone: false, errors: {} } as const;
    const { participantId, turn } = chosen;
    const otherMeetingId = turn?.meetingId ?? null;
    const consents = { giverConsent, takerConsent, note: note?.trim() || null };
    return run({ input: { meetingId: id, participantId, otherMeetingId, ...consents } });
  };
  const name = host?.fullName ?? '—';
  return (
    <ActionDialog<SwapForm>
      title={t('resources.hostTurns.swap.title', { name, day: day(meetsOn) })}
      body={t('resources.hostTurns.swap.body')}
      confirm={t('resources.hostTurns.change.swap')}
      isRunning={isRunning}
      onConfirm={swap}
      onClose={onClose}
    >
      {read.isSuccess ? <Inputs name={name} choices={choices} /> : <ReadState read={read} />}
    </ActionDialog>
  );
}

function Inputs({ name, choices }: { name: string; choices: readonly SwapChoice[] }) {
  const t = useText();
  const { day } = useFormat();
  const means = [...useEnumChoices('ConsentMeans')];
  const labelOf = ({ fullName, turn, position }: SwapChoice) =>
    turn
      ? t('resources.hostTurns.swap.turn', { name: fullName, day: day(turn.meetsOn) })
      : t('resources.hostTurns.swap.place', { name: fullName, smart_count: position ?? 0 });
  if (choices.length === 0)
    return <Alert severity="info">{t('resources.hostTurns.swap.nobody')}</Alert>;
  return (
    <>
      <SelectInput
        source="choice"
        label={t('resources.hostTurns.swap.with')}
        choices={choices.map((choice, index) => ({ id: index, name: labelOf(choice) }))}
        translateChoice={false}
        validate={required()}
      />
      <SelectInput
        source="giverConsent"
        label={t('resources.hostTurns.swap.giverConsent', { name })}
        choices={means}
        validate={required()}
      />
      <SelectInput
        source="takerConsent"
        label={t('resources.hostTurns.swap.takerConsent')}
        choices={means}
        validate={required()}
      />
      <TextInput source="note" label={t('resources.hostTurns.swap.note')} multiline />
    </>
  );
}
