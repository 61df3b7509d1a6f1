import Box from '@mui/material/Box';
import { usePermission } from '../auth/useViewer';
import type { RenewalPlanInput } from '../data/gql/graphql';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { CardSection } from '../layout/CardSection';
import { RowList } from '../layout/RowList';
import { RenewButton } from './RenewButton';
import { RenewalItem } from './RenewalItem';
import { RenewalResult } from './RenewalResult';
import type { RenewalPlan, RenewalRow } from './renewal.rows';
import { useRenewal } from './useRenewal';

interface RenewalViewProps {
  plan: RenewalPlan;
  wish: RenewalPlanInput;
  /** The one enrolment to show; null for all. */
  only: string | null;
}

/** How many go on, the button that lets them, what came of it, and then everybody by what becomes of them. */
export function RenewalView({ plan, wish, only }: RenewalViewProps) {
  const t = useText();
  const { day } = useFormat();
  const mayRenew = usePermission('PARTICIPANT_WRITE');
  const renewal = useRenewal(wish);
  const rows = plan.rows.filter(({ enrolment }) => only === null || enrolment.id === only);
  const ready = rows.filter(({ rule }) => !rule);
  const renewed = rows.filter(({ rule }) => rule === 'ENROLMENT_RENEWED');
  const refused = rows.filter(({ rule }) => rule && rule !== 'ENROLMENT_RENEWED');
  const { from, to, startsOn } = plan;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
      <CardSection title={t('resources.renewals.summary', { smart_count: ready.length })}>
        <Box sx={{ mb: ready.length > 0 ? 2 : 0 }}>
          {t('resources.renewals.periods', {
            ended: day(from.endsOn),
            name: to.name,
            start: day(startsOn),
            end: day(to.endsOn),
          })}
        </Box>
        {mayRenew && ready.length > 0 && <RenewButton plan={plan} rows={ready} renewal={renewal} />}
        <RenewalResult renewal={renewal} />
      </CardSection>
      <Rows title={t('resources.renewals.ready')} rows={ready} />
      <Rows title={t('resources.renewals.refused')} rows={refused} />
      <Rows title={t('resources.renewals.renewed')} rows={renewed} />
    </Box>
  );
}

function Rows({ title, rows }: { title: string; rows: readonly RenewalRow[] }) {
  if (rows.length === 0) return null;
  return (
    <CardSection title={`${title} (${rows.length})`}>
      <RowList>
        {rows.map((row) => (
          <RenewalItem key={row.enrolment.id} row={row} />
        ))}
      </RowList>
    </CardSection>
  );
}
