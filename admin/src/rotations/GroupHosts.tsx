import { useRead } from '../data/useRead';
import { ReadState } from '../layout/ReadState';
import { GroupHostPlan } from './GroupHostPlan';
import { HostCyclePicture } from './HostCyclePicture';
import { HostFairnessFacts } from './HostFairnessFacts';
import { HostQueue } from './HostQueue';
import { GroupHostRotaDocument } from './hostTurn.documents';
import { NotYetHosted } from './NotYetHosted';

/** The rota of a group: who hosts next and why, who has had a turn, and how even it is. */
export function GroupHosts({ groupId }: { groupId: string }) {
  return (
    <>
      <GroupHostPlan groupId={groupId} />
      <Rota groupId={groupId} />
    </>
  );
}

function Rota({ groupId }: { groupId: string }) {
  const read = useRead(GroupHostRotaDocument, { id: groupId });
  if (!read.isSuccess) return <ReadState read={read} />;
  const { group } = read.data;
  if (!group) return null;
  return (
    <>
      <HostCyclePicture cycle={group.hostCycle} />
      <NotYetHosted members={group.hostCycle.members} />
      <HostQueue groupId={groupId} queue={group.hostQueue} />
      <HostFairnessFacts fairness={group.hostFairness} />
    </>
  );
}
