import Button from '@mui/material/Button';
import { useState } from 'react';
import { useAction } from '../data/useAction';
import type { BeneficiaryInput } from '../data/gql/graphql';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { BeneficiaryUpdateDocument } from './heir.documents';
import { HeirInputs } from './HeirInputs';
import { toBeneficiaryInput } from './participant.forms';
import type { Heir } from './participant.rows';

/** Corrects who an heir is. */
export function EditHeirButton({ heir }: { heir: Heir }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const { run, isRunning } = useAction(BeneficiaryUpdateDocument, { done: 'common.saved' });
  const { id, version: expectedVersion, fullName: name } = heir;
  const { relationship, birthOn, phone, guardianName } = heir;
  return (
    <>
      <Button
        onClick={() => setOpen(true)}
        aria-label={t('resources.participants.heirs.editLabel', { name })}
        sx={{ minHeight: { xs: 48, lg: 40 } }}
      >
        {t('common.edit')}
      </Button>
      {isOpen && (
        <ActionDialog<BeneficiaryInput>
          title={t('resources.participants.heirs.editLabel', { name })}
          body={t('resources.participants.heirs.editBody')}
          confirm={t('common.save')}
          isRunning={isRunning}
          defaultValues={{ fullName: name, relationship, birthOn, phone, guardianName }}
          onConfirm={(form) => run({ id, expectedVersion, input: toBeneficiaryInput(form) })}
          onClose={() => setOpen(false)}
        >
          <HeirInputs />
        </ActionDialog>
      )}
    </>
  );
}
