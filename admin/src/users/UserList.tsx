import PersonOutlineIcon from '@mui/icons-material/PersonOutlined';
import { DevicesButton } from '../devices/DevicesButton';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { CreateButton } from '../layout/CreateButton';
import { EmptyState } from '../layout/EmptyState';
import { FilterChip } from '../layout/FilterChip';
import { ListPage } from '../layout/ListPage';
import { RecordCards } from '../layout/RecordCards';
import { SearchBox } from '../layout/SearchBox';
import { useIsPhone } from '../layout/useIsPhone';
import type { UserRow } from './user.rows';
import { UserStatusChip } from './UserStatusChip';
import { UserTable } from './UserTable';

/** Who may sign in, and as what. */
export default function UserList() {
  const t = useText();
  const isPhone = useIsPhone();
  return (
    <ListPage
      sort={{ field: 'fullName', order: 'ASC' }}
      filters={<UserFilters />}
      actions={
        <>
          <DevicesButton />
          <CreateButton resource="users" label={t('resources.users.create.button')} />
        </>
      }
      empty={
        <EmptyState
          icon={PersonOutlineIcon}
          title={t('resources.users.none.title')}
          body={t('resources.users.none.body')}
        />
      }
    >
      {isPhone ? <UserCards /> : <UserTable />}
    </ListPage>
  );
}

function UserFilters() {
  const t = useText();
  const states = [
    { value: true, label: t('resources.users.active') },
    { value: false, label: t('resources.users.inactive') },
  ];
  return (
    <>
      <SearchBox placeholder={t('resources.users.search')} />
      <FilterChip
        source="role"
        label={t('resources.users.fields.role')}
        choices={useEnumChoices('Role')}
      />
      <FilterChip source="isActive" label={t('resources.users.fields.isActive')} choices={states} />
    </>
  );
}

function UserCards() {
  const t = useText();
  return (
    <RecordCards<UserRow>
      opens="edit"
      primary={({ fullName }) => fullName}
      secondary={({ email, role }) => `${t(`enums.Role.${role}`)} · ${email}`}
      chips={({ isActive }) => <UserStatusChip isActive={isActive} />}
    />
  );
}
