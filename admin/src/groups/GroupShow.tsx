import { usePermission } from '../auth/useViewer';
import { GroupCalendarButton } from '../calendars/GroupCalendarButton';
import { useRead } from '../data/useRead';
import { useText } from '../i18n/useText';
import { EditButton } from '../layout/EditButton';
import { PageHeader } from '../layout/PageHeader';
import { ReadState } from '../layout/ReadState';
import { RecordPage } from '../layout/RecordPage';
import { RecordTabs } from '../layout/RecordTabs';
import { GroupHosts } from '../rotations/GroupHosts';
import { GroupMembersDocument } from './group.documents';
import type { GroupRecord } from './group.rows';
import { GroupMembers } from './GroupMembers';
import { GroupSummary } from './GroupSummary';
import { PlanTermButton } from './planning/PlanTermButton';

/** One group: its facts, its members, and whose turn it is to host. */
export default function GroupShow() {
  return <RecordPage render={(row: GroupRecord) => <Page group={row} />} />;
}

function Page({ group }: { group: GroupRecord }) {
  const { id, name } = group;
  const seesNames = usePermission('PARTICIPANT_READ');
  return (
    <>
      <PageHeader
        title={name}
        actions={
          <>
            <GroupCalendarButton group={group} />
            <PlanTermButton group={group} />
            <EditButton resource="groups" id={id} />
          </>
        }
      />
      <GroupSummary group={group} />
      {seesNames && <People group={group} />}
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
      content: <GroupHosts groupId={group.id} />,
    },
  ];
  return <RecordTabs tabs={tabs} label={group.name} />;
}

function Members({ groupId }: { groupId: string }) {
  const read = useRead(GroupMembersDocument, { id: groupId });
  if (!read.isSuccess) return <ReadState read={read} />;
  return <GroupMembers memberships={read.data.group?.memberships ?? []} />;
}
