import UpdateIcon from '@mui/icons-material/Update';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { usePermission } from '../auth/useViewer';
import { useText } from '../i18n/useText';
import type { MeetingRow } from './meeting.rows';
import { MoveDialog } from './moving/MoveDialog';

/** Moves a planned meeting, or also those after it, for a reason that stays on record. */
export function MoveMeetingButton({ meeting }: { meeting: MeetingRow }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const mayWrite = usePermission('MEETING_WRITE');
  if (!mayWrite || meeting.status !== 'PLANNED') return null;
  const close = () => setOpen(false);
  return (
    <>
      <Button startIcon={<UpdateIcon />} onClick={() => setOpen(true)}>
        {t('resources.meetings.move.button')}
      </Button>
      {isOpen && <MoveDialog meeting={meeting} onCancel={close} onDone={close} />}
    </>
  );
}
