import Button from '@mui/material/Button';
import { maxLength, minLength, required } from 'ra-core';
import { useState } from 'react';
import { DateInput, SelectInput, TextInput } from 'react-admin';
import { usePermission } from '../auth/useViewer';
import type { DocumentSubstitute } from '../data/gql/enums';
import { useAction } from '../data/useAction';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { ClaimDocumentReceiveDocument } from './claim.actions';
import type { ClaimDocument, ClaimPaper, ClaimRecord } from './claim.rows';
import { takesPapers } from './takesPapers';

interface ReceiveForm {
  receivedOn: string;
  substitute?: DocumentSubstitute | null;
  substituteNote?: string | null;
}

const SUBSTITUTE_MAX = 200;

interface ReceiveDocumentProps {
  claim: ClaimRecord;
  document: ClaimDocument;
  paper: ClaimPaper | undefined;
}

/** Marks a document as received, or what was accepted in its place. */
export function ReceiveDocumentButton(props: ReceiveDocumentProps) {
  const { claim, document, paper } = props;
  const t = useText();
  const { today } = useFormat();
  const [isAsking, setAsking] = useState(false);
  const mayReceive = usePermission('CLAIM_REPORT');
  const { run, isRunning } = useAction(ClaimDocumentReceiveDocument, {
    done: 'resources.claims.document.done',
  });
  if (!mayReceive || !takesPapers(claim, document.type)) return null;
  const name = t(`resources.claims.documents.${document.type}`);
  const receive = ({ receivedOn, substitute, substituteNote }: ReceiveForm) =>
    run({
      id: claim.id,
      input: {
        type: document.type,
        receivedOn,
        substitute: substitute || null,
        substituteNote: (substitute && substituteNote?.trim()) || null,
      },
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
          <LetterInputs letters={paper?.acceptedSubstitutes ?? []} />
        </ActionDialog>
      )}
    </>
  );
}

/** Which letter came in its place, for a document that has any. */
function LetterInputs({ letters }: { letters: readonly DocumentSubstitute[] }) {
  const t = useText();
  if (letters.length === 0) return null;
  return (
    <>
      <SelectInput
        source="substitute"
        label={t('resources.claims.document.substitute')}
        helperText={t('resources.claims.document.substituteHelp')}
        choices={letters.map((id) => ({ id, name: t(`resources.claims.substitutes.${id}`) }))}
        translateChoice={false}
      />
      <TextInput
        source="substituteNote"
        label={t('resources.claims.document.substituteNote')}
        validate={[minLength(3), maxLength(SUBSTITUTE_MAX)]}
      />
    </>
  );
}
