import Button from '@mui/material/Button';
import { maxLength, minLength, required } from 'ra-core';
import { useState } from 'react';
import { DateInput, TextInput } from 'react-admin';
import { useAction } from '../data/useAction';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import {
  EnrolmentLapseDocument,
  EnrolmentResumeDocument,
  EnrolmentSuspendDocument,
  EnrolmentWithdrawDocument,
} from './enrolment.documents';
import type { ParticipantEnrolment } from './participant.rows';

const DOCUMENTS = {
  suspend: EnrolmentSuspendDocument,
  resume: EnrolmentResumeDocument,
  lapse: EnrolmentLapseDocument,
  withdraw: EnrolmentWithdrawDocument,
};
const REASON_MIN = 3;
const REASON_MAX = 500;

interface VerbForm {
  on: string;
  reason: string;
}

interface EnrolmentVerbButtonProps {
  verb: keyof typeof DOCUMENTS;
  enrolment: Pick<ParticipantEnrolment, 'id' | 'version'>;
  /** Whose enrolment it is, where several stand under each other. */
  name?: string;
}

/** Suspends, resumes or ends an enrolment from a day on, for a reason that stays on record. */
export function EnrolmentVerbButton({ verb, enrolment, name }: EnrolmentVerbButtonProps) {
  const t = useText();
  const { today } = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { run, isRunning } = useAction(DOCUMENTS[verb], {
    done: `resources.participants.enrolment.${verb}.done`,
  });
  const { id, version: expectedVersion } = enrolment;
  const words = (part: 'button' | 'title' | 'body' | 'on') =>
    t(`resources.participants.enrolment.${verb}.${part}`);
  return (
    <>
      <Button
        onClick={() => setOpen(true)}
        {...(name && { 'aria-label': `${words('button')}: ${name}` })}
        sx={{ minHeight: { xs: 48, lg: 40 } }}
      >
        {words('button')}
      </Button>
      {isOpen && (
        <ActionDialog<VerbForm>
          title={name ? `${name}: ${words('title')}` : words('title')}
          body={words('body')}
          confirm={words('button')}
          isRunning={isRunning}
          defaultValues={{ on: today }}
          onConfirm={({ on, reason }) => run({ id, expectedVersion, on, reason: reason.trim() })}
          onClose={() => setOpen(false)}
        >
          <DateInput source="on" label={words('on')} validate={required()} />
          <TextInput
            source="reason"
            label={t('common.reason')}
            helperText={t('common.reasonHelp')}
            validate={[required(), minLength(REASON_MIN), maxLength(REASON_MAX)]}
            multiline
          />
        </ActionDialog>
      )}
    </>
  );
}
