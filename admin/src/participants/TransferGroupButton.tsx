import SwapHorizIcon from '@mui/icons-material/SwapHoriz';
import Button from '@mui/material/Button';
import { required, useCanAccess } from 'ra-core';
import { useState } from 'react';
import { DateInput, ReferenceInput, SelectInput, TextInput } from 'react-admin';
import { useAction } from '../data/useAction';
import type { MembershipTransferInput } from '../data/gql/graphql';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { MembershipTransferDocument } from './participant.documents';
import type { ParticipantRecord } from './participant.rows';

type TransferForm = Omit<MembershipTransferInput, 'participantId'>;

/** Moves a participant to another group; the stay in the old one remains on record. */
export function TransferGroupButton({ participant }: { participant: ParticipantRecord }) {
  const t = useText();
  const { today } = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { canAccess } = useCanAccess({ resource: 'participants', action: 'edit' });
  const { run, isRunning } = useAction(MembershipTransferDocument, {
    done: 'resources.participants.transfer.done',
  });
  if (!canAccess || !participant.currentMembership) return null;
  return (
    <>
      <Button startIcon={<SwapHorizIcon />} onClick={() => setOpen(true)}>
        {t('resources.participants.transfer.button')}
      </Button>
      {isOpen && (
        <ActionDialog<TransferForm>
          title={t('resources.participants.transfer.title', { name: participant.fullName })}
          body={t('resources.participants.transfer.body')}
          confirm={t('resources.participants.transfer.button')}
          isRunning={isRunning}
          defaultValues={{ on: today }}
          onConfirm={(form) => run({ input: { ...form, participantId: participant.id } })}
          onClose={() => setOpen(false)}
        >
          <ReferenceInput source="groupId" reference="groups" perPage={100}>
            <SelectInput
              label={t('resources.participants.transfer.to')}
              optionText="name"
              validate={required()}
            />
          </ReferenceInput>
          <DateInput source="on" label={t('common.on')} validate={required()} />
          <TextInput source="reason" label={t('common.reason')} validate={required()} multiline />
        </ActionDialog>
      )}
    </>
  );
}
