import Groups2OutlinedIcon from '@mui/icons-material/Groups2Outlined';
import { useText } from '../i18n/useText';
import { CreateButton } from '../layout/CreateButton';
import { EmptyState } from '../layout/EmptyState';
import { ListPage } from '../layout/ListPage';
import { RecordCards } from '../layout/RecordCards';
import { SearchBox } from '../layout/SearchBox';
import { useIsPhone } from '../layout/useIsPhone';
import type { GroupRow } from './group.rows';
import { GroupTable } from './GroupTable';
import { MeetingRuleText } from './MeetingRuleText';

/** The groups: who leads them, how many they are, when they meet next. */
export default function GroupList() {
  const t = useText();
  const isPhone = useIsPhone();
  const create = <CreateButton resource="groups" label={t('resources.groups.create.button')} />;
  return (
    <ListPage
      sort={{ field: 'name', order: 'ASC' }}
      filters={<SearchBox placeholder={t('resources.groups.search')} />}
      actions={create}
      empty={
        <EmptyState
          icon={Groups2OutlinedIcon}
          title={t('resources.groups.none.title')}
          body={t('resources.groups.none.body')}
          action={create}
        />
      }
    >
      {isPhone ? <GroupCards /> : <GroupTable />}
    </ListPage>
  );
}

function GroupCards() {
  const t = useText();
  return (
    <RecordCards<GroupRow>
      primary={({ name }) => name}
      secondary={(group) => (
        <>
          {group.officer.fullName} · {t('common.people', { smart_count: group.membersCount })}
          <br />
          <MeetingRuleText {...group} />
        </>
      )}
    />
  );
}
