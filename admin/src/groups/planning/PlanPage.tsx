import { useAuthenticated, useGetOne } from 'ra-core';
import { useParams } from 'react-router-dom';
import { usePermission } from '../../auth/useViewer';
import { useText } from '../../i18n/useText';
import { AccessDeniedPage } from '../../layout/AccessDeniedPage';
import { PageHeader } from '../../layout/PageHeader';
import { PageLoading } from '../../layout/PageLoading';
import { WHOLE_RECORD } from '../../layout/wholeRecord';
import type { GroupFacts } from '../group.rows';
import { PlanForm } from './PlanForm';
import { PlanResult } from './PlanResult';
import { usePlan } from './usePlan';

/** Plans the meetings of a group for the rest of its term in one go. */
export default function PlanPage() {
  useAuthenticated();
  const { id = '' } = useParams();
  const mayWrite = usePermission('MEETING_WRITE');
  const { data: group, isPending } = useGetOne<GroupFacts>('groups', { id, ...WHOLE_RECORD });
  if (isPending) return <PageLoading />;
  if (!group || !mayWrite) return <AccessDeniedPage />;
  return <Planning key={id} group={group} />;
}

function Planning({ group }: { group: GroupFacts }) {
  const t = useText();
  const planning = usePlan(group.id);
  return (
    <>
      <PageHeader title={t('plan.title', { name: group.name })} />
      {planning.saved ? (
        <PlanResult plan={planning.saved} group={group} />
      ) : (
        <PlanForm planning={planning} group={group} />
      )}
    </>
  );
}
