import { useRead } from '../data/useRead';
import { useText } from '../i18n/useText';
import { ReadState } from '../layout/ReadState';
import { RowList } from '../layout/RowList';
import { GroupHostPlanDocument } from './hostTurn.documents';
import { PlanHostsButton } from './PlanHostsButton';
import { PlannedHostRow } from './PlannedHostRow';
import { RotaSection } from './RotaSection';

const COUNT = 12;

/** The next twelve meetings with their hosts: planned ones can be changed, the others are suggestions. */
export function GroupHostPlan({ groupId }: { groupId: string }) {
  const t = useText();
  const read = useRead(GroupHostPlanDocument, { id: groupId, count: COUNT });
  if (!read.isSuccess) return <ReadState read={read} />;
  const plan = read.data.group?.hostPlan ?? [];
  const open = plan.filter(({ meeting, hostTurn, host }) => meeting && !hostTurn && host);
  return (
    <RotaSection
      title={t('resources.hostTurns.plan.title', { smart_count: plan.length })}
      body={t(`resources.hostTurns.plan.${plan.length > 0 ? 'body' : 'none'}`)}
      action={<PlanHostsButton groupId={groupId} count={open.length} />}
    >
      {plan.length > 0 && (
        <RowList>
          {plan.map((planned) => (
            <PlannedHostRow key={planned.meetsOn} groupId={groupId} planned={planned} />
          ))}
        </RowList>
      )}
    </RotaSection>
  );
}
