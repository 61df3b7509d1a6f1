import Button from '@mui/material/Button';
import { maxLength, minLength, required } from 'ra-core';
import { useState } from 'react';
import { SelectInput, TextInput } from 'react-admin';
import type { ReviewOutcome } from '../data/gql/enums';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { ClaimReviewDocument } from './claim.actions';

interface ReviewForm {
  outcome: ReviewOutcome;
  note: string;
}

const OUTCOMES: readonly ReviewOutcome[] = ['OK', 'PROBLEM'];

/** Notes what a second look at a settled claim found. */
export function ReviewButton({ id }: { id: string }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const { run, isRunning } = useAction(ClaimReviewDocument, {
    done: 'resources.claimDesk.reviewDone',
  });
  const verb = t('resources.claimDesk.review');
  return (
    <>
      <Button variant="contained" sx={{ mt: 1, display: 'block' }} onClick={() => setOpen(true)}>
        {verb}
      </Button>
      {isOpen && (
        <ActionDialog<ReviewForm>
          title={verb}
          body={t('resources.claimDesk.reviewBody')}
          confirm={verb}
          isRunning={isRunning}
          onConfirm={({ outcome, note }) => run({ id, input: { outcome, note: note.trim() } })}
          onClose={() => setOpen(false)}
        >
          <SelectInput
            source="outcome"
            label={t('resources.claimDesk.outcome')}
            choices={OUTCOMES.map((one) => ({
              id: one,
              name: t(`resources.claimDesk.outcomes.${one}`),
            }))}
            validate={required()}
          />
          <TextInput
            source="note"
            label={t('resources.claimDesk.note')}
            validate={[required(), minLength(3), maxLength(2000)]}
            multiline
            minRows={2}
          />
        </ActionDialog>
      )}
    </>
  );
}
