import { DataTable } from 'react-admin';
import { Moment } from '../fields/Moment';
import { OtherInstitution } from '../fields/OtherInstitution';
import { RecordLink } from '../fields/RecordLink';
import { useText } from '../i18n/useText';
import type { UserRow } from './user.rows';
import { UserStatusChip } from './UserStatusChip';

const Column = DataTable.Col<UserRow>;

/** The accounts on a wide screen. */
export function UserTable() {
  const t = useText();
  return (
    <DataTable<UserRow> bulkActionButtons={false} rowClick="edit">
      <Column
        source="fullName"
        render={({ id, fullName }) => (
          <RecordLink resource="users" id={id} opens="edit">
            {fullName}
          </RecordLink>
        )}
      />
      <Column
        source="role"
        render={({ role, institution }) => (
          <>
            {t(`enums.Role.${role}`)}
            <OtherInstitution institution={institution} />
          </>
        )}
      />
      <Column source="email" />
      <Column
        source="lastSignedInAt"
        disableSort
        render={({ lastSignedInAt }) => <Moment value={lastSignedInAt} />}
      />
      <Column
        source="isActive"
        disableSort
        render={({ isActive }) => <UserStatusChip isActive={isActive} />}
      />
    </DataTable>
  );
}
