import { useRead } from '../data/useRead';
import { useText } from '../i18n/useText';
import { EditButton } from '../layout/EditButton';
import { PageHeader } from '../layout/PageHeader';
import { ReadState } from '../layout/ReadState';
import { RecordPage } from '../layout/RecordPage';
import { RecordTabs } from '../layout/RecordTabs';
import { HostQueue } from '../rotations/HostQueue';
import { GroupMembersDocument } from './group.documents';
import type { GroupFacts, GroupRecord } from './group.rows';
import { GroupMembers } from './GroupMembers';
import { GroupSummary } from './GroupSummary';
import { PlanTermButton } from './planning/PlanTermButton';

/** One group: its facts, its members, and whose turn it is to host. */
export default function GroupShow() {
  return <RecordPage render={(row: GroupFacts | GroupRecord) => <Page group={row} />} />;
}

function Page({ group }: { group: GroupFacts | GroupRecord }) {
  const { id, name } = group;
  return (
    <>
      <PageHeader
        title={name}
        actions={
          <>
            <PlanTermButton group={group} />
            <EditButton resource="groups" id={id} />
          </>
        }
      />
      <GroupSummary group={group} />
      {'hostQueue' in group && <People group={group} />}
    </>
  );
}

function People({ group }: { group: GroupRecord }) {
  const t = useText();
  const tabs = [
    {
      name: 'anggota',
      label: t('resources.groups.tabs.members', { smart_count: group.membersCount }),
      content: <Members groupId={group.id} />,
    },
    {
      name: 'tuan-rumah',
      label: t('resources.groups.tabs.hosts'),
      content: <HostQueue queue={group.hostQueue} />,
    },
  ];
  return <RecordTabs tabs={tabs} label={group.name} />;
}

function Members({ groupId }: { groupId: string }) {
  const read = useRead(GroupMembersDocument, { id: groupId });
  if (!read.isSuccess) return <ReadState read={read} />;
  return <GroupMembers memberships={read.data.group?.memberships ?? []} />;
}
