import Box from '@mui/material/Box';
import { CreateBase, maxLength, required } from 'ra-core';
import { DateInput, ReferenceInput, SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { FormPage } from '../layout/FormPage';
import { FormSection } from '../layout/FormSection';
import { DurationInput } from './DurationInput';
import { GroupInput } from './GroupInput';
import { toScheduleSlot, type ScheduleForm } from './meeting.forms';
import { ClashInputs } from './moving/ClashInputs';

const CHOICES_MAX = 100;
const LINE_MAX = 200;
const AGENDA_MAX = 2000;
const USUAL_MINUTES = 120;

/** Plans a meeting of a group, or an outreach meeting without one. */
export default function MeetingSchedule() {
  const t = useText();
  const kinds = [...useEnumChoices('MeetingKind')];
  return (
    <CreateBase redirect="show">
      <FormPage
        title={t('resources.meetings.schedule.title')}
        saveLabel={t('resources.meetings.schedule.button')}
        defaultValues={{ kind: 'MONTHLY', durationMinutes: USUAL_MINUTES }}
      >
        <FormSection title={t('resources.meetings.schedule.who')}>
          <SelectInput source="kind" choices={kinds} validate={required()} />
          <GroupInput />
          <ReferenceInput
            source="officerId"
            reference="users"
            filter={{ isActive: true }}
            perPage={CHOICES_MAX}
          >
            <SelectInput optionText="fullName" validate={required()} />
          </ReferenceInput>
        </FormSection>
        <FormSection title={t('resources.meetings.schedule.when')}>
          <DateInput source="meetsOn" validate={required()} />
          <TextInput
            source="startsAt"
            type="time"
            validate={required()}
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <DurationInput />
          <TextInput source="place" validate={maxLength(LINE_MAX)} />
          <ScheduleClashes />
          <TextInput
            source="agenda"
            validate={maxLength(AGENDA_MAX)}
            multiline
            minRows={2}
            sx={{ gridColumn: '1 / -1' }}
          />
        </FormSection>
      </FormPage>
    </CreateBase>
  );
}

function ScheduleClashes() {
  const form = useWatch<ScheduleForm>();
  return (
    <Box sx={{ gridColumn: '1 / -1' }}>
      <ClashInputs slot={toScheduleSlot(form)} />
    </Box>
  );
}
