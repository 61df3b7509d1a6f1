import Box from '@mui/material/Box';
import { ChangeVerbs } from '../approvals/ChangeVerbs';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { CardSection } from '../layout/CardSection';
import { RowList } from '../layout/RowList';
import { ProposeRunButton } from './ProposeRunButton';
import type { Plan } from './refund.rows';
import { RefundPlanItem } from './RefundPlanItem';

/** What a run would do: how many and how much, then who gets it and who does not and why. */
export function RefundPlanView({ plan }: { plan: Plan }) {
  const t = useText();
  const { rupiah, day } = useFormat();
  const { count, amount, cohort, rows, pendingRun } = plan;
  const ready = rows.filter(({ hold }) => hold === null);
  const held = rows.filter(({ hold }) => hold !== null);
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <CardSection
        title={t('resources.refunds.run.summary', { smart_count: count, amount: rupiah(amount) })}
      >
        <Box sx={{ mb: 2 }}>{t('resources.refunds.run.termEnds', { day: day(cohort.endsOn) })}</Box>
        {pendingRun ? (
          <Box sx={{ display: 'grid', gap: 1 }}>
            {t('resources.pendingChanges.proposedBy', {
              name: pendingRun.proposedBy.fullName,
              moment: day(pendingRun.proposedAt.slice(0, 10)),
              reason: pendingRun.reason,
            })}
            <ChangeVerbs change={pendingRun} />
          </Box>
        ) : (
          <ProposeRunButton plan={plan} />
        )}
      </CardSection>
      <Rows title={t('resources.refunds.run.ready')} rows={ready} />
      <Rows title={t('resources.refunds.run.held')} rows={held} />
    </Box>
  );
}

function Rows({ title, rows }: { title: string; rows: Plan['rows'] }) {
  if (rows.length === 0) return null;
  return (
    <CardSection title={`${title} (${rows.length})`}>
      <RowList>
        {rows.map((row) => (
          <RefundPlanItem key={row.enrolment.id} row={row} />
        ))}
      </RowList>
    </CardSection>
  );
}
