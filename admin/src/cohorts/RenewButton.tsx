import AutorenewIcon from '@mui/icons-material/Autorenew';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import type { RenewalPlan, RenewalRow } from './renewal.rows';
import type { Renewal } from './useRenewal';

interface RenewButtonProps {
  plan: RenewalPlan;
  /** Those who can go on. */
  rows: readonly RenewalRow[];
  renewal: Renewal;
}

/** Lets everybody who can go on, after asking once. */
export function RenewButton({ plan, rows, renewal }: RenewButtonProps) {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  const words = t('resources.renewals.renew', { smart_count: rows.length });
  return (
    <>
      <Button
        variant="contained"
        startIcon={<AutorenewIcon />}
        loading={renewal.isRunning}
        loadingPosition="start"
        onClick={() => setAsking(true)}
        sx={{ minHeight: 48 }}
      >
        {words}
      </Button>
      {isAsking && (
        <ActionDialog
          title={words}
          body={t('resources.renewals.body', { name: plan.to.name })}
          confirm={t('resources.renewals.confirm')}
          isRunning={renewal.isRunning}
          onConfirm={() => {
            void renewal.run(rows.map(({ enrolment }) => enrolment.id));
            return Promise.resolve({ isDone: true, result: undefined });
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
