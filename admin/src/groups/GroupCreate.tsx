import { CreateBase, required } from 'ra-core';
import { ReferenceInput, SelectInput } from 'react-admin';
import { useText } from '../i18n/useText';
import { FormPage } from '../layout/FormPage';
import { FormSection } from '../layout/FormSection';
import { RegionInput } from '../regions/RegionInput';
import { GroupInputs } from './GroupInputs';

const FIRST_PROPOSAL = { week: 2, weekday: 'SUNDAY', meetsAt: '16:00', holidayRule: 'ASK' };

/** Opens a group in a cohort. */
export default function GroupCreate() {
  const t = useText();
  return (
    <CreateBase redirect="show">
      <FormPage
        title={t('resources.groups.create.title')}
        saveLabel={t('resources.groups.create.button')}
        defaultValues={FIRST_PROPOSAL}
      >
        <FormSection title={t('resources.groups.sections.place')}>
          <ReferenceInput
            source="cohortId"
            reference="cohorts"
            sort={{ field: 'startsOn', order: 'DESC' }}
          >
            <SelectInput
              label={t('resources.groups.fields.cohort')}
              optionText="name"
              validate={required()}
            />
          </ReferenceInput>
          <RegionInput source="regionCode" />
        </FormSection>
        <GroupInputs />
      </FormPage>
    </CreateBase>
  );
}
