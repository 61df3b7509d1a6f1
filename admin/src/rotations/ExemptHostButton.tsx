import PauseIcon from '@mui/icons-material/Pause';
import IconButton from '@mui/material/IconButton';
import { required } from 'ra-core';
import { useState } from 'react';
import { DateInput, TextInput } from 'react-admin';
import { usePermission } from '../auth/useViewer';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { HostTurnExemptDocument } from './hostTurn.documents';

interface ExemptHostButtonProps {
  groupId: string;
  member: { id: string; fullName: string };
}

interface ExemptForm {
  until: string;
  reason: string;
}

/** Frees a member from hosting until a day; planned turns until then go to the next. */
export function ExemptHostButton({ groupId, member }: ExemptHostButtonProps) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const mayWrite = usePermission('MEETING_WRITE');
  const { run, isRunning } = useAction(HostTurnExemptDocument, {
    done: 'resources.hostTurns.exempt.done',
  });
  if (!mayWrite) return null;
  const { id: participantId, fullName: name } = member;
  return (
    <>
      <IconButton
        aria-label={t('resources.hostTurns.exempt.button', { name })}
        onClick={() => setOpen(true)}
        sx={{ width: 48, height: 48 }}
      >
        <PauseIcon />
      </IconButton>
      {isOpen && (
        <ActionDialog<ExemptForm>
          title={t('resources.hostTurns.exempt.title', { name })}
          body={t('resources.hostTurns.exempt.body')}
          confirm={t('resources.hostTurns.change.exempt')}
          isRunning={isRunning}
          onConfirm={({ until, reason }) =>
            run({ input: { groupId, participantId, until, reason } })
          }
          onClose={() => setOpen(false)}
        >
          <DateInput
            source="until"
            label={t('resources.hostTurns.exempt.until')}
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
