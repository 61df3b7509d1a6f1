import PauseCircleOutlinedIcon from '@mui/icons-material/PauseCircleOutlined';
import Button from '@mui/material/Button';
import { maxLength, minLength, required } from 'ra-core';
import { useState } from 'react';
import { DateInput, SelectInput, TextInput } from 'react-admin';
import type { ClaimHoldReason } from '../data/gql/enums';
import { useAction } from '../data/useAction';
import { useFormat } from '../fields/useFormat';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { ClaimHoldDocument } from './claim.actions';
import type { ClaimRecord } from './claim.rows';

interface HoldForm {
  reason: ClaimHoldReason;
  untilOn: string;
  note?: string;
}

/** Says for what a claim waits, so that its days lie with whoever makes it wait. */
export function HoldButton({ claim }: { claim: ClaimRecord }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="text"
        startIcon={<PauseCircleOutlinedIcon />}
        onClick={() => setOpen(true)}
        sx={{ mt: 1 }}
      >
        {t('resources.claims.hold.button')}
      </Button>
      {isOpen && <HoldDialog claim={claim} onClose={() => setOpen(false)} />}
    </>
  );
}

function HoldDialog({ claim, onClose }: { claim: ClaimRecord; onClose: () => void }) {
  const t = useText();
  const { today } = useFormat();
  const reasons = useEnumChoices('ClaimHoldReason');
  const { run, isRunning } = useAction(ClaimHoldDocument, { done: 'resources.claims.hold.done' });
  const { id, version: expectedVersion, participant } = claim;
  return (
    <ActionDialog<HoldForm>
      title={`${t('resources.claims.hold.button')}: ${participant.fullName}`}
      body={t('resources.claims.hold.body')}
      confirm={t('resources.claims.hold.confirm')}
      isRunning={isRunning}
      defaultValues={{ untilOn: today }}
      onConfirm={({ reason, untilOn, note }) =>
        run({ id, expectedVersion, input: { reason, untilOn, note: note?.trim() || null } })
      }
      onClose={onClose}
    >
      <SelectInput
        source="reason"
        label={t('resources.claims.hold.reason')}
        choices={[...reasons]}
        translateChoice={false}
        validate={required()}
      />
      <DateInput
        source="untilOn"
        label={t('resources.claims.hold.untilOn')}
        helperText={t('resources.claims.hold.untilHelp')}
        validate={required()}
      />
      <TextInput
        source="note"
        label={t('resources.claims.fields.note')}
        validate={[minLength(3), maxLength(500)]}
        multiline
      />
    </ActionDialog>
  );
}
