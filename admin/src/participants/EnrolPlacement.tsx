import { required } from 'ra-core';
import { DateInput, ReferenceInput, SelectInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useText } from '../i18n/useText';
import { FormSection } from '../layout/FormSection';
import type { EnrolForm } from './participant.forms';

const CHOICES_MAX = 100;

/** Into which cohort and group, and from which day. */
export function EnrolPlacement() {
  const t = useText();
  const cohortId = useWatch<EnrolForm, 'cohortId'>({ name: 'cohortId' });
  return (
    <FormSection title={t('resources.participants.enrol.placement')}>
      <ReferenceInput
        source="cohortId"
        reference="cohorts"
        sort={{ field: 'startsOn', order: 'DESC' }}
        perPage={CHOICES_MAX}
      >
        <SelectInput optionText="name" validate={required()} />
      </ReferenceInput>
      <ReferenceInput
        source="groupId"
        reference="groups"
        filter={{ cohortId }}
        enableGetChoices={() => Boolean(cohortId)}
        perPage={CHOICES_MAX}
      >
        <SelectInput optionText="name" validate={required()} />
      </ReferenceInput>
      <DateInput source="enrolledOn" validate={required()} />
    </FormSection>
  );
}
