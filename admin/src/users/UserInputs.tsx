import { maxLength, required } from 'ra-core';
import { SelectInput, TextInput } from 'react-admin';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { FormSection } from '../layout/FormSection';

const NAME_MAX = 120;

/** What a new account and a changed one are both asked. */
export function UserInputs() {
  const t = useText();
  return (
    <FormSection title={t('resources.users.person')}>
      <TextInput source="fullName" validate={[required(), maxLength(NAME_MAX)]} />
      <TextInput source="phone" type="tel" />
      <SelectInput source="role" choices={[...useEnumChoices('Role')]} validate={required()} />
    </FormSection>
  );
}
