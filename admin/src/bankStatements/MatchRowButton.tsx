import LinkIcon from '@mui/icons-material/Link';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useAction } from '../data/useAction';
import { useSend } from '../data/useSend';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { newRequestKey } from '../meetings/requestKey';
import { BankRowMatchDocument, EnrolmentsOfDocument } from './bankStatement.documents';
import type { StatementRow } from './bankStatement.rows';
import { PARTICIPANT, toMatchTarget, type MatchForm } from './match.forms';
import { MatchInputs } from './MatchInputs';

interface MatchRowButtonProps {
  row: StatementRow;
  /** The cohort whose account it is. */
  cohortId: string;
}

/** Says by hand what a row stands for: something on record, or somebody's premium. */
export function MatchRowButton({ row, cohortId }: MatchRowButtonProps) {
  const t = useText();
  const { rupiah, day } = useFormat();
  // Each opening of the dialog is one decision.
  const [requestKey, setRequestKey] = useState<string>();
  const { run, isRunning } = useAction(BankRowMatchDocument, {
    done: 'resources.bankStatements.match.done',
  });
  const enrolmentOf = useEnrolmentOf(cohortId);
  const match = async (form: MatchForm) => {
    const payerId = form.thing === PARTICIPANT && form.participantId;
    const enrolmentId = payerId ? await enrolmentOf(payerId) : null;
    if (payerId && !enrolmentId) {
      const errors = { participantId: t('resources.bankStatements.match.notInCohort') };
      return { isDone: false as const, errors };
    }
    const target = toMatchTarget(form, enrolmentId);
    return run({ id: row.id, input: { requestKey: requestKey ?? newRequestKey(), ...target } });
  };
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<LinkIcon />}
        onClick={() => setRequestKey(newRequestKey())}
        aria-label={t('resources.bankStatements.match.ofRow', { number: row.number })}
        sx={{ minHeight: 48 }}
      >
        {t('resources.bankStatements.match.button')}
      </Button>
      {requestKey && (
        <ActionDialog<MatchForm>
          title={t('resources.bankStatements.match.title')}
          body={[rupiah(row.amount ?? 0), row.bookedOn && day(row.bookedOn), row.description]
            .filter(Boolean)
            .join(' · ')}
          confirm={t('resources.bankStatements.match.button')}
          isRunning={isRunning}
          width="sm"
          onConfirm={match}
          onClose={() => setRequestKey(undefined)}
        >
          <MatchInputs row={row} />
        </ActionDialog>
      )}
    </>
  );
}

/** Finds a participant's enrolment in the cohort of the account. */
function useEnrolmentOf(cohortId: string): (participantId: string) => Promise<string | null> {
  const send = useSend();
  return async (id) => {
    const { participant } = await send(EnrolmentsOfDocument, { id });
    return participant?.enrolments.find(({ cohort }) => cohort.id === cohortId)?.id ?? null;
  };
}
