import { maxLength, required } from 'ra-core';
import { BooleanInput, TextInput } from 'react-admin';
import { useText } from '../i18n/useText';
import { EditPage } from '../layout/EditPage';
import { FormPage } from '../layout/FormPage';
import { FormSection } from '../layout/FormSection';
import { RegionInput } from '../regions/RegionInput';
import type { ParticipantRecord } from './participant.rows';
import { WorkInputs } from './WorkInputs';

const NAME_MAX = 120;
const LINE_MAX = 200;

/** Corrects what may change after enrolment; identity numbers and dates of birth may not. */
export default function ParticipantEdit() {
  return (
    <EditPage
      redirect="show"
      render={(participant: ParticipantRecord) => <EditForm participant={participant} />}
    />
  );
}

function EditForm({ participant }: { participant: ParticipantRecord }) {
  const t = useText();
  return (
    <FormPage
      title={t('resources.participants.editTitle', { name: participant.fullName })}
      saveLabel={t('common.save')}
    >
      <FormSection title={t('resources.participants.enrol.person')}>
        <TextInput source="fullName" validate={[required(), maxLength(NAME_MAX)]} />
        <TextInput source="phone" type="tel" />
        <BooleanInput
          source="messagingConsent"
          helperText={t('resources.participants.enrol.help.consent')}
        />
      </FormSection>
      <FormSection title={t('resources.participants.enrol.home')}>
        <RegionInput source="region.id" />
        <TextInput source="neighbourhood" validate={maxLength(LINE_MAX)} />
        <TextInput source="address" validate={maxLength(LINE_MAX)} sx={{ gridColumn: '1 / -1' }} />
      </FormSection>
      <WorkInputs asksBreadwinner={false} />
    </FormPage>
  );
}
