import { maxLength, maxValue, minValue, required } from 'ra-core';
import { BooleanInput, NumberInput, SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { FormSection } from '../layout/FormSection';
import type { EnrolForm } from './participant.forms';

const OCCUPATION_MAX = 100;
const EMPLOYEES_MIN = 1;
const EMPLOYEES_MAX = 2;

/** What the participant lives from; only an owner is asked how many employees there are. */
export function WorkInputs({ asksBreadwinner = true }: { asksBreadwinner?: boolean }) {
  const t = useText();
  const category = useWatch<EnrolForm, 'workCategory'>({ name: 'workCategory' });
  const choices = [...useEnumChoices('WorkCategory')];
  return (
    <FormSection title={t('resources.participants.enrol.work')}>
      <TextInput source="occupation" validate={[required(), maxLength(OCCUPATION_MAX)]} />
      <SelectInput source="workCategory" choices={choices} validate={required()} />
      {category === 'OWNER_WITH_FEW_EMPLOYEES' && (
        <NumberInput
          source="employeesCount"
          validate={[required(), minValue(EMPLOYEES_MIN), maxValue(EMPLOYEES_MAX)]}
        />
      )}
      {asksBreadwinner && <BooleanInput source="isBreadwinner" />}
    </FormSection>
  );
}
