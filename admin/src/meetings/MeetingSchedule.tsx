import { CreateBase, maxLength, required } from 'ra-core';
import { DateInput, ReferenceInput, SelectInput, TextInput } from 'react-admin';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { FormPage } from '../layout/FormPage';
import { FormSection } from '../layout/FormSection';
import { GroupInput } from './GroupInput';

const CHOICES_MAX = 100;
const LINE_MAX = 200;
const AGENDA_MAX = 2000;

/** Plans a meeting of a group, or an outreach meeting without one. */
export default function MeetingSchedule() {
  const t = useText();
  const kinds = [...useEnumChoices('MeetingKind')];
  return (
    <CreateBase redirect="show">
      <FormPage
        title={t('resources.meetings.schedule.title')}
        saveLabel={t('resources.meetings.schedule.button')}
        defaultValues={{ kind: 'MONTHLY' }}
      >
        <FormSection title={t('resources.meetings.schedule.who')}>
          <SelectInput source="kind" choices={kinds} validate={required()} />
          <GroupInput />
          <ReferenceInput
            source="officerId"
            reference="users"
            filter={{ isActive: true }}
            perPage={CHOICES_MAX}
          >
            <SelectInput optionText="fullName" validate={required()} />
          </ReferenceInput>
        </FormSection>
        <FormSection title={t('resources.meetings.schedule.when')}>
          <DateInput source="meetsOn" validate={required()} />
          <TextInput
            source="startsAt"
            type="time"
            validate={required()}
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <TextInput source="place" validate={maxLength(LINE_MAX)} sx={{ gridColumn: '1 / -1' }} />
          <TextInput
            source="agenda"
            validate={maxLength(AGENDA_MAX)}
            multiline
            minRows={2}
            sx={{ gridColumn: '1 / -1' }}
          />
        </FormSection>
      </FormPage>
    </CreateBase>
  );
}
