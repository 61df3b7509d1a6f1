import { maxLength, required } from 'ra-core';
import { DateInput, SelectInput, TextInput } from 'react-admin';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';

const NAME_MAX = 120;

/** Who an heir is; a minor needs a guardian. */
export function HeirInputs() {
  const t = useText();
  const relationships = [...useEnumChoices('Relationship')];
  const label = (field: Field) => t(`resources.participants.fields.beneficiaries.${field}`);
  return (
    <>
      <TextInput
        source="fullName"
        label={label('fullName')}
        validate={[required(), maxLength(NAME_MAX)]}
      />
      <SelectInput
        source="relationship"
        label={label('relationship')}
        choices={relationships}
        validate={required()}
      />
      <DateInput source="birthOn" label={label('birthOn')} />
      <TextInput source="phone" label={label('phone')} type="tel" />
      <TextInput
        source="guardianName"
        label={label('guardianName')}
        validate={maxLength(NAME_MAX)}
      />
    </>
  );
}

type Field = 'fullName' | 'relationship' | 'birthOn' | 'phone' | 'guardianName';
