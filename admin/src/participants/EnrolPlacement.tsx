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
      <GroupChoice cohortId={cohortId} />
      <DateInput source="enrolledOn" validate={required()} />
    </FormSection>
  );
}

/** The groups of the chosen cohort; before one is chosen there is nothing to offer. */
function GroupChoice({ cohortId }: { cohortId: string | undefined }) {
  const t = useText();
  if (!cohortId) {
    const help = t('resources.participants.enrol.help.group');
    return (
      <SelectInput source="groupId" choices={[]} helperText={help} validate={required()} disabled />
    );
  }
  return (
    <ReferenceInput source="groupId" reference="groups" filter={{ cohortId }} perPage={CHOICES_MAX}>
      <SelectInput optionText="name" validate={required()} />
    </ReferenceInput>
  );
}
