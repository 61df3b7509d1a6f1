import { useText } from '../i18n/useText';
import { EditPage } from '../layout/EditPage';
import { FormPage } from '../layout/FormPage';
import type { GroupRecord } from './group.rows';
import { GroupInputs } from './GroupInputs';
import { readRecurrenceRule } from './meetingRule';

/** Changes who leads a group, when and where it meets. */
export default function GroupEdit() {
  return <EditPage redirect="show" render={(group: GroupRecord) => <EditForm group={group} />} />;
}

function EditForm({ group }: { group: GroupRecord }) {
  const t = useText();
  return (
    <FormPage
      title={t('resources.groups.editTitle', { name: group.name })}
      saveLabel={t('common.save')}
      defaultValues={readRecurrenceRule(group.recurrenceRule) ?? {}}
    >
      <GroupInputs />
    </FormPage>
  );
}
