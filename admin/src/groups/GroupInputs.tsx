import { maxLength, required } from 'ra-core';
import { ReferenceInput, SelectInput, TextInput } from 'react-admin';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { FormSection } from '../layout/FormSection';
import { MEETING_WEEKS } from './meetingRule';

const NAME_MAX = 80;
const LINE_MAX = 200;
const OFFICERS_MAX = 100;

/** What a new group and a changed one are both asked. */
export function GroupInputs() {
  const t = useText();
  const weekdays = [...useEnumChoices('Weekday')];
  const weeks = MEETING_WEEKS.map((week) => ({
    id: week,
    name:
      week === -1 ? t('resources.groups.weeks.last') : t('resources.groups.weeks.nth', { week }),
  }));
  return (
    <>
      <FormSection title={t('resources.groups.sections.group')}>
        <TextInput source="name" validate={[required(), maxLength(NAME_MAX)]} />
        <TextInput source="neighbourhood" validate={maxLength(LINE_MAX)} />
        <ReferenceInput
          source="officer.id"
          reference="users"
          filter={{ isActive: true }}
          perPage={OFFICERS_MAX}
        >
          <SelectInput
            label={t('resources.groups.fields.officer')}
            optionText="fullName"
            validate={required()}
          />
        </ReferenceInput>
      </FormSection>
      <FormSection title={t('resources.groups.sections.meeting')}>
        <SelectInput source="week" choices={weeks} validate={required()} />
        <SelectInput source="weekday" choices={weekdays} validate={required()} />
        <TextInput source="meetsAt" type="time" validate={required()} />
        <TextInput source="usualPlace" validate={maxLength(LINE_MAX)} />
      </FormSection>
    </>
  );
}
