import ForwardToInboxOutlinedIcon from '@mui/icons-material/ForwardToInboxOutlined';
import Button from '@mui/material/Button';
import { required } from 'ra-core';
import { useState } from 'react';
import { DateInput } from 'react-admin';
import { usePermission } from '../auth/useViewer';
import { useAction } from '../data/useAction';
import { addDays } from '../fields/days';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import type { ClaimRecord } from './claim.rows';
import { ClaimRequestDocumentsDocument } from './claimPapers.documents';

/** Days the family gets unless somebody says otherwise. */
const DAYS = 7;

/** Asks the family at once for everything that is missing. */
export function AskDocumentsButton({ claim }: { claim: ClaimRecord }) {
  const t = useText();
  const { today } = useFormat();
  const [isAsking, setAsking] = useState(false);
  const mayAsk = usePermission('CLAIM_REPORT');
  const { run, isRunning } = useAction(ClaimRequestDocumentsDocument, {
    done: 'resources.claimPapers.askDone',
  });
  const missing = claim.documents.filter((one) => one.isRequired && !one.receivedOn);
  if (!mayAsk || claim.stage !== 'REPORTED' || missing.length === 0) return null;
  const names = missing.map(({ type }) => t(`resources.claims.documents.${type}`)).join(', ');
  const { id, version: expectedVersion } = claim;
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<ForwardToInboxOutlinedIcon />}
        onClick={() => setAsking(true)}
        sx={{ mt: 1.5 }}
      >
        {t('resources.claimPapers.ask', { smart_count: missing.length })}
      </Button>
      {isAsking && (
        <ActionDialog<{ untilOn: string }>
          title={t('resources.claimPapers.ask', { smart_count: missing.length })}
          body={t('resources.claimPapers.askBody', { names })}
          confirm={t('resources.claimPapers.askConfirm')}
          isRunning={isRunning}
          defaultValues={{ untilOn: addDays(today, DAYS) }}
          onConfirm={({ untilOn }) => run({ id, expectedVersion, untilOn })}
          onClose={() => setAsking(false)}
        >
          <DateInput
            source="untilOn"
            label={t('resources.claimPapers.untilOn')}
            validate={required()}
          />
        </ActionDialog>
      )}
    </>
  );
}
