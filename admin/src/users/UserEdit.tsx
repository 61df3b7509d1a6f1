import { useText } from '../i18n/useText';
import { EditPage } from '../layout/EditPage';
import { FormPage } from '../layout/FormPage';
import type { UserRow } from './user.rows';
import { UserInputs } from './UserInputs';
import { UserActivityButton } from './UserActivityButton';

/** Changes an account, or closes and reopens it. */
export default function UserEdit() {
  return <EditPage redirect="list" render={(user: UserRow) => <EditForm user={user} />} />;
}

function EditForm({ user }: { user: UserRow }) {
  const t = useText();
  return (
    <FormPage
      title={t('resources.users.editTitle', { name: user.fullName })}
      saveLabel={t('common.save')}
      actions={<UserActivityButton user={user} />}
    >
      <UserInputs />
    </FormPage>
  );
}
