import { maxLength } from 'ra-core';
import { TextInput } from 'react-admin';
import { useText } from '../i18n/useText';
import { FormSection } from '../layout/FormSection';
import { RegionInput } from '../regions/RegionInput';

const LINE_MAX = 200;

/** Where the participant lives. */
export function EnrolHome() {
  const t = useText();
  return (
    <FormSection title={t('resources.participants.enrol.home')}>
      <RegionInput source="regionCode" />
      <TextInput source="neighbourhood" validate={maxLength(LINE_MAX)} />
      <TextInput source="address" validate={maxLength(LINE_MAX)} sx={{ gridColumn: '1 / -1' }} />
    </FormSection>
  );
}
