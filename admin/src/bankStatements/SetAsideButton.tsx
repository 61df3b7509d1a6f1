import Button from '@mui/material/Button';
import { maxLength, minLength, required, SelectInput, TextInput } from 'react-admin';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { BankRowAsideReason } from '../data/gql/enums';
import { useAction } from '../data/useAction';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { BankRowsSetAsideDocument } from './bankStatement.documents';
import type { StatementRow } from './bankStatement.rows';

const NOTE_MIN = 3;
const NOTE_MAX = 500;

interface AsideForm {
  reason: BankRowAsideReason;
  note?: string;
}

/** Sets a row aside that needs no match, with the reason; it can be taken back. */
export function SetAsideButton({ row }: { row: StatementRow }) {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  const { run, isRunning } = useAction(BankRowsSetAsideDocument, {
    done: 'resources.bankStatements.setAside.done',
  });
  return (
    <>
      <Button
        onClick={() => setAsking(true)}
        aria-label={t('resources.bankStatements.setAside.ofRow', { number: row.number })}
        sx={{ minHeight: 48 }}
      >
        {t('resources.bankStatements.setAside.button')}
      </Button>
      {isAsking && (
        <ActionDialog<AsideForm>
          title={t('resources.bankStatements.setAside.title')}
          body={t('resources.bankStatements.setAside.body')}
          confirm={t('resources.bankStatements.setAside.button')}
          isRunning={isRunning}
          defaultValues={{ reason: (row.amount ?? 0) < 0 ? 'BANK_FEE' : 'NOT_PREMIUM' }}
          onConfirm={({ reason, note }) =>
            run({ input: { ids: [row.id], reason, note: note?.trim() || null } })
          }
          onClose={() => setAsking(false)}
        >
          <AsideInputs />
        </ActionDialog>
      )}
    </>
  );
}

function AsideInputs() {
  const t = useText();
  const reason = useWatch<AsideForm, 'reason'>({ name: 'reason' });
  const limits = [minLength(NOTE_MIN), maxLength(NOTE_MAX)];
  return (
    <>
      <SelectInput
        source="reason"
        label={t('common.reason')}
        choices={[...useEnumChoices('BankRowAsideReason')]}
        validate={required()}
      />
      <TextInput
        source="note"
        label={t('resources.bankStatements.fields.note')}
        validate={reason === 'OTHER' ? [required(), ...limits] : limits}
        multiline
      />
    </>
  );
}
