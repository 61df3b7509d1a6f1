import EditNoteOutlinedIcon from '@mui/icons-material/EditNoteOutlined';
import Button from '@mui/material/Button';
import { maxLength, minLength, required } from 'ra-core';
import { useState } from 'react';
import { DateInput, FormDataConsumer, SelectInput, TextInput } from 'react-admin';
import { useAction } from '../data/useAction';
import { useFormat } from '../fields/useFormat';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { newRequestKey } from '../meetings/requestKey';
import { toContactInput, type ContactForm } from './refund.forms';
import type { Unclaimed } from './refund.rows';
import { RefundContactRecordDocument } from './unclaimed.documents';
import { useMayPropose } from './useMayPropose';

const NOTE_MIN = 3;
const NOTE_MAX = 500;

/** Notes that somebody was asked to fetch their refund, and what came of it. */
export function ContactButton({ refund }: { refund: Unclaimed }) {
  const t = useText();
  const { today } = useFormat();
  const mayPropose = useMayPropose();
  // Each opening of the form is one attempt.
  const [requestKey, setRequestKey] = useState<string>();
  const { run, isRunning } = useAction(RefundContactRecordDocument, {
    done: 'resources.refunds.contact.done',
  });
  const { id, payeeName: name } = refund;
  if (!mayPropose) return null;
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<EditNoteOutlinedIcon />}
        onClick={() => setRequestKey(newRequestKey())}
        sx={{ minHeight: 48 }}
      >
        {t('resources.refunds.contact.button')}
      </Button>
      {requestKey && (
        <ActionDialog<ContactForm>
          title={t('resources.refunds.contact.title', { name })}
          body={t('resources.refunds.contact.body')}
          confirm={t('common.save')}
          isRunning={isRunning}
          defaultValues={{ contactedOn: today, way: 'PHONE' }}
          onConfirm={(form) => run({ id, input: toContactInput(form, requestKey) })}
          onClose={() => setRequestKey(undefined)}
        >
          <ContactInputs />
        </ActionDialog>
      )}
    </>
  );
}

function ContactInputs() {
  const t = useText();
  const ways = [...useEnumChoices('ContactWay')];
  const outcomes = [...useEnumChoices('ContactOutcome')];
  const length = [minLength(NOTE_MIN), maxLength(NOTE_MAX)];
  return (
    <>
      <DateInput
        source="contactedOn"
        label={t('resources.refunds.contact.on')}
        validate={required()}
      />
      <SelectInput
        source="way"
        label={t('resources.refunds.contact.way')}
        choices={ways}
        validate={required()}
      />
      <SelectInput
        source="outcome"
        label={t('resources.refunds.contact.outcome')}
        choices={outcomes}
        validate={required()}
      />
      <FormDataConsumer<ContactForm>>
        {({ formData }) => (
          <TextInput
            source="note"
            label={t('resources.refunds.contact.note')}
            validate={formData.outcome === 'OTHER' ? [required(), ...length] : length}
            multiline
          />
        )}
      </FormDataConsumer>
    </>
  );
}
