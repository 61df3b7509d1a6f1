import Button from '@mui/material/Button';
import { required } from 'ra-core';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import { usePermission } from '../auth/useViewer';
import { useAction } from '../data/useAction';
import { MaskedNik } from '../fields/MaskedNik';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { ParticipantRevealNikDocument } from './participant.documents';
import type { ParticipantRecord } from './participant.rows';

/** The masked NIK, and for those allowed the whole one: for a reason, which is recorded. */
export function RevealNik({ participant }: { participant: ParticipantRecord }) {
  const t = useText();
  const mayReveal = usePermission('PARTICIPANT_NIK_READ');
  const [isAsking, setAsking] = useState(false);
  const [nik, setNik] = useState<string>();
  const { run, isRunning } = useAction(ParticipantRevealNikDocument, {
    done: 'resources.participants.nik.revealed',
  });

  const reveal = async ({ reason }: { reason: string }) => {
    const outcome = await run({ id: participant.id, reason });
    if (outcome.isDone) setNik(outcome.result.nik);
    return outcome;
  };

  if (nik) return <>{nik}</>;
  return (
    <>
      <MaskedNik value={participant.nikMasked} />
      {mayReveal && (
        <Button size="small" onClick={() => setAsking(true)}>
          {t('resources.participants.nik.reveal')}
        </Button>
      )}
      {isAsking && (
        <ActionDialog
          title={t('resources.participants.nik.title')}
          body={t('resources.participants.nik.body')}
          confirm={t('resources.participants.nik.reveal')}
          isRunning={isRunning}
          onConfirm={reveal}
          onClose={() => setAsking(false)}
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
