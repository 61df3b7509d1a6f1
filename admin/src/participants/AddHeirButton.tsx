import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useAction } from '../data/useAction';
import type { BeneficiaryInput } from '../data/gql/graphql';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { BeneficiaryAddDocument } from './heir.documents';
import { HeirInputs } from './HeirInputs';
import { toBeneficiaryInput } from './participant.forms';

/** Adds an heir after enrolment; called upon after those there are. */
export function AddHeirButton({ participantId }: { participantId: string }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const { run, isRunning } = useAction(BeneficiaryAddDocument, {
    done: 'resources.participants.heirs.added',
  });
  return (
    <>
      <Button startIcon={<AddIcon />} onClick={() => setOpen(true)}>
        {t('resources.participants.heirs.add')}
      </Button>
      {isOpen && (
        <ActionDialog<BeneficiaryInput>
          title={t('resources.participants.heirs.add')}
          body={t('resources.participants.heirs.help')}
          confirm={t('common.save')}
          isRunning={isRunning}
          onConfirm={(form) => run({ participantId, input: toBeneficiaryInput(form) })}
          onClose={() => setOpen(false)}
        >
          <HeirInputs />
        </ActionDialog>
      )}
    </>
  );
}
