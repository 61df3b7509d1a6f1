import { maxLength, required } from 'ra-core';
import { RadioButtonGroupInput, ReferenceInput, SelectInput, TextInput } from 'react-admin';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { FormSection } from '../layout/FormSection';
import { MeetingDayInputs } from './MeetingDayInputs';

const NAME_MAX = 80;
const LINE_MAX = 200;
const OFFICERS_MAX = 100;

/** What a new group and a changed one are both asked. */
export function GroupInputs() {
  const t = useText();
  const holidayRules = [...useEnumChoices('HolidayRule')];
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
        <MeetingDayInputs />
        <TextInput source="meetsAt" type="time" validate={required()} />
        <TextInput source="usualPlace" validate={maxLength(LINE_MAX)} />
        <RadioButtonGroupInput
          source="holidayRule"
          choices={holidayRules}
          row={false}
          helperText={t('resources.groups.holidayRuleHelp')}
          validate={required()}
          sx={{ gridColumn: '1 / -1' }}
        />
      </FormSection>
    </>
  );
}
