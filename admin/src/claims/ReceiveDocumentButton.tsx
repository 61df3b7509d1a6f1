import Button from '@mui/material/Button';
import { maxLength, required } from 'ra-core';
import { useState } from 'react';
import { DateInput, TextInput } from 'react-admin';
import { usePermission } from '../auth/useViewer';
import { useAction } from '../data/useAction';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { ClaimDocumentReceiveDocument } from './claim.actions';
import type { ClaimDocument, ClaimRecord } from './claim.rows';

interface ReceiveForm {
  receivedOn: string;
  substitute?: string | null;
}

const SUBSTITUTE_MAX = 200;

/** Marks a document as received, or what was accepted in its place. */
export function ReceiveDocumentButton(props: { claim: ClaimRecord; document: ClaimDocument }) {
  const { claim, document } = props;
  const t = useText();
  const { today } = useFormat();
  const [isAsking, setAsking] = useState(false);
  const mayReceive = usePermission('CLAIM_REPORT');
  const { run, isRunning } = useAction(ClaimDocumentReceiveDocument, {
    done: 'resources.claims.document.done',
  });
  const isOpen = claim.stage === 'REPORTED' || claim.stage === 'DOCUMENTS_COMPLETE';
  if (!mayReceive || !isOpen) return null;
  const name = t(`resources.claims.documents.${document.type}`);
  const receive = ({ receivedOn, substitute }: ReceiveForm) =>
    run({
      id: claim.id,
      input: { type: document.type, receivedOn, substitute: substitute?.trim() || null },
    });
  return (
    <>
      <Button
        onClick={() => setAsking(true)}
        aria-label={t('resources.claims.document.receiveLabel', { name })}
      >
        {t('resources.claims.document.receive')}
      </Button>
      {isAsking && (
        <ActionDialog<ReceiveForm>
          title={name}
          body={t('resources.claims.document.body')}
          confirm={t('resources.claims.document.receive')}
          isRunning={isRunning}
          defaultValues={{ receivedOn: today }}
          onConfirm={receive}
          onClose={() => setAsking(false)}
        >
          <DateInput source="receivedOn" label={t('common.on')} validate={required()} />
          <TextInput
            source="substitute"
            label={t('resources.claims.document.substitute')}
            helperText={t('resources.claims.document.substituteHelp')}
            validate={maxLength(SUBSTITUTE_MAX)}
          />
        </ActionDialog>
      )}
    </>
  );
}
