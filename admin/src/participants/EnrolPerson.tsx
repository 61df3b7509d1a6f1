import { maxLength, required } from 'ra-core';
import { BooleanInput, DateInput, SelectInput, TextInput } from 'react-admin';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { FormSection } from '../layout/FormSection';
import { NikWarnings } from './NikWarnings';
import { sixteenDigits } from './sixteenDigits';

const NAME_MAX = 120;
const PHONE_MAX = 25;

/** Who is enrolled, as the identity card and the family card say. */
export function EnrolPerson() {
  const t = useText();
  const help = (key: 'fullName' | 'override' | 'consent') =>
    t(`resources.participants.enrol.help.${key}`);
  return (
    <FormSection title={t('resources.participants.enrol.person')}>
      <TextInput
        source="fullName"
        autoComplete="off"
        helperText={help('fullName')}
        validate={[required(), maxLength(NAME_MAX)]}
      />
      <DateInput source="birthOn" validate={required()} />
      <TextInput
        source="nik"
        inputMode="numeric"
        autoComplete="off"
        validate={[required(), sixteenDigits]}
      />
      <SelectInput source="sex" choices={[...useEnumChoices('Sex')]} validate={required()} />
      <NikWarnings />
      <TextInput
        source="familyCardNumber"
        inputMode="numeric"
        autoComplete="off"
        validate={[required(), sixteenDigits]}
      />
      <TextInput source="phone" type="tel" autoComplete="off" validate={maxLength(PHONE_MAX)} />
      <TextInput source="familyCardOverrideReason" helperText={help('override')} />
      <BooleanInput source="messagingConsent" helperText={help('consent')} />
    </FormSection>
  );
}
