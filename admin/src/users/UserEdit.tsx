import { EditBase, useEditContext } from 'ra-core';
import { useText } from '../i18n/useText';
import { FormPage } from '../layout/FormPage';
import { PageLoading } from '../layout/PageLoading';
import type { UserRow } from './user.rows';
import { UserInputs } from './UserInputs';
import { UserActivityButton } from './UserActivityButton';

/** Changes an account, or closes and reopens it. */
export default function UserEdit() {
  return (
    <EditBase mutationMode="pessimistic" redirect="list">
      <EditForm />
    </EditBase>
  );
}

function EditForm() {
  const t = useText();
  const { record } = useEditContext<UserRow>();
  if (!record) return <PageLoading />;
  return (
    <FormPage
      title={t('resources.users.editTitle', { name: record.fullName })}
      saveLabel={t('common.save')}
      actions={<UserActivityButton user={record} />}
    >
      <UserInputs />
    </FormPage>
  );
}
