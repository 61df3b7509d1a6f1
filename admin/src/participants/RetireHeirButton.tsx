import Button from '@mui/material/Button';
import { useState } from 'react';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { BeneficiaryRetireDocument } from './heir.documents';
import type { Heir } from './participant.rows';

/** Takes an heir off the list; the others move up, and claims that named this one keep the name. */
export function RetireHeirButton({ heir }: { heir: Heir }) {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  const { run, isRunning } = useAction(BeneficiaryRetireDocument, {
    done: 'resources.participants.heirs.retired',
  });
  const { id, version: expectedVersion, fullName: name } = heir;
  return (
    <>
      <Button
        onClick={() => setAsking(true)}
        aria-label={t('resources.participants.heirs.retireLabel', { name })}
        sx={{ minHeight: { xs: 48, lg: 40 } }}
      >
        {t('resources.participants.heirs.retire')}
      </Button>
      {isAsking && (
        <ActionDialog
          title={t('resources.participants.heirs.retireTitle', { name })}
          body={t('resources.participants.heirs.retireBody')}
          confirm={t('resources.participants.heirs.retire')}
          isRunning={isRunning}
          onConfirm={() => run({ id, expectedVersion })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
