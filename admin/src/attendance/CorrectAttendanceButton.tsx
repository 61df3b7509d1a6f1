import Button from '@mui/material/Button';
import { required } from 'ra-core';
import { useState } from 'react';
import { SelectInput, TextInput } from 'react-admin';
import { useAction } from '../data/useAction';
import type { AttendanceState } from '../data/gql/enums';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { AttendanceCorrectDocument } from './attendance.documents';

interface CorrectAttendanceButtonProps {
  meetingId: string;
  participantId: string;
  name: string;
  state: AttendanceState;
}

interface CorrectionForm {
  state: AttendanceState;
  reason: string;
}

/** Corrects an attendance that is on record; the reason stays with it. */
export function CorrectAttendanceButton(props: CorrectAttendanceButtonProps) {
  const { meetingId, participantId, name, state } = props;
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const states = [...useEnumChoices('AttendanceState')];
  const { run, isRunning } = useAction(AttendanceCorrectDocument, {
    done: 'resources.meetings.correct.done',
  });
  return (
    <>
      <Button
        size="small"
        onClick={() => setOpen(true)}
        aria-label={t('resources.meetings.correct.label', { name })}
      >
        {t('resources.meetings.correct.button')}
      </Button>
      {isOpen && (
        <ActionDialog<CorrectionForm>
          title={t('resources.meetings.correct.title', { name })}
          body={t('resources.meetings.correct.body')}
          confirm={t('resources.meetings.correct.button')}
          isRunning={isRunning}
          defaultValues={{ state }}
          onConfirm={(form) => run({ input: { ...form, meetingId, participantId } })}
          onClose={() => setOpen(false)}
        >
          <SelectInput
            source="state"
            label={t('resources.meetings.correct.state')}
            choices={states}
            validate={required()}
          />
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
