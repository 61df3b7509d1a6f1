import PaymentsOutlinedIcon from '@mui/icons-material/PaymentsOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useAction } from '../data/useAction';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { newRequestKey } from '../meetings/requestKey';
import type { ParticipantEnrolment } from '../participants/participant.rows';
import { PremiumRecordDocument } from './premium.documents';
import { toPremiumInput, type TakeForm } from './premium.forms';
import type { Received } from './premium.rows';
import { TakePremiumInputs } from './TakePremiumInputs';

interface TakePremiumButtonProps {
  enrolment: ParticipantEnrolment;
  onReceived: (received: Received) => void;
}

/** Takes money at the desk; sent twice by a bad network, it still counts once. */
export function TakePremiumButton({ enrolment, onReceived }: TakePremiumButtonProps) {
  const t = useText();
  const { today } = useFormat();
  // Each opening of the form is one payment.
  const [requestKey, setRequestKey] = useState<string>();
  const { run, isRunning } = useAction(PremiumRecordDocument, {
    done: 'resources.premiums.take.done',
  });
  const take = async (form: TakeForm) => {
    const key = { enrolmentId: enrolment.id, requestKey: requestKey ?? newRequestKey() };
    const outcome = await run({ input: toPremiumInput(form, key) });
    if (outcome.isDone) onReceived(outcome.result.payment);
    return outcome;
  };
  return (
    <>
      <Button
        variant="contained"
        startIcon={<PaymentsOutlinedIcon />}
        onClick={() => setRequestKey(newRequestKey())}
        sx={{ minHeight: 48 }}
      >
        {t('resources.premiums.take.button')}
      </Button>
      {requestKey && (
        <ActionDialog<TakeForm>
          title={t('resources.premiums.take.button')}
          body={t('resources.premiums.take.body')}
          confirm={t('resources.premiums.take.confirm')}
          isRunning={isRunning}
          defaultValues={{ method: 'CASH', paidOn: today }}
          onConfirm={take}
          onClose={() => setRequestKey(undefined)}
        >
          <TakePremiumInputs enrolment={enrolment} />
        </ActionDialog>
      )}
    </>
  );
}
