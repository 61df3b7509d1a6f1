import UpdateIcon from '@mui/icons-material/Update';
import Button from '@mui/material/Button';
import { required } from 'ra-core';
import { useState } from 'react';
import { DateInput, TextInput } from 'react-admin';
import { usePermission } from '../auth/useViewer';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { MeetingMoveDocument } from './meeting.documents';
import { toMinutes, toMoveInput, type MoveForm } from './meeting.forms';
import type { MeetingRecord } from './meeting.rows';

/** Moves a planned meeting to another day, hour or place, for a reason that stays on record. */
export function MoveMeetingButton({ meeting }: { meeting: MeetingRecord }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const mayWrite = usePermission('MEETING_WRITE');
  const { run, isRunning } = useAction(MeetingMoveDocument, {
    done: 'resources.meetings.move.done',
  });
  if (!mayWrite || meeting.status !== 'PLANNED') return null;
  const { id, version, meetsOn, startsAt, place } = meeting;
  return (
    <>
      <Button startIcon={<UpdateIcon />} onClick={() => setOpen(true)}>
        {t('resources.meetings.move.button')}
      </Button>
      {isOpen && (
        <ActionDialog<MoveForm>
          title={t('resources.meetings.move.title')}
          body={t('resources.meetings.move.body')}
          confirm={t('resources.meetings.move.button')}
          isRunning={isRunning}
          defaultValues={{ meetsOn, startsAt: toMinutes(startsAt), place: place ?? '' }}
          onConfirm={(form) => run({ id, expectedVersion: version, input: toMoveInput(form) })}
          onClose={() => setOpen(false)}
        >
          <DateInput
            source="meetsOn"
            label={t('resources.meetings.fields.meetsOn')}
            validate={required()}
          />
          <TextInput
            source="startsAt"
            type="time"
            label={t('resources.meetings.fields.startsAt')}
            validate={required()}
          />
          <TextInput source="place" label={t('resources.meetings.fields.place')} />
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
