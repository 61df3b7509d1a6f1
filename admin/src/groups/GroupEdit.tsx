import { EditBase, useEditContext } from 'ra-core';
import { useText } from '../i18n/useText';
import { FormPage } from '../layout/FormPage';
import { PageLoading } from '../layout/PageLoading';
import type { GroupRecord } from './group.rows';
import { GroupInputs } from './GroupInputs';
import { readRecurrenceRule } from './meetingRule';

/** Changes who leads a group, when and where it meets. */
export default function GroupEdit() {
  return (
    <EditBase mutationMode="pessimistic" redirect="show">
      <EditForm />
    </EditBase>
  );
}

function EditForm() {
  const t = useText();
  const { record } = useEditContext<GroupRecord>();
  if (!record) return <PageLoading />;
  return (
    <FormPage
      title={t('resources.groups.editTitle', { name: record.name })}
      saveLabel={t('common.save')}
      defaultValues={readRecurrenceRule(record.recurrenceRule) ?? {}}
    >
      <GroupInputs />
    </FormPage>
  );
}
