import { maxLength, maxValue, minLength, minValue, required } from 'ra-core';
import { BooleanInput, DateInput, NumberInput, SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { FormSection } from '../layout/FormSection';
import type { ReportForm } from './claim.forms';
import { HeirInput } from './HeirInput';

const NOTE_MAX = 2000;
const REASON_MIN = 3;
const REASON_MAX = 500;
const INCAPACITY_DAYS_MAX = 1095;

/** What happened and when; a death asks for the heir, anything else for the days unable to work. */
export function EventInputs({ asksWhyLate }: { asksWhyLate: boolean }) {
  const t = useText();
  const causes = [...useEnumChoices('ClaimCause')];
  const cause = useWatch<Partial<ReportForm>, 'cause'>({ name: 'cause' });
  return (
    <FormSection title={t('resources.claims.report.what')}>
      <SelectInput source="cause" choices={causes} validate={required()} />
      <DateInput source="eventOn" validate={required()} />
      {cause === 'DEATH' && <HeirInput />}
      {cause === 'DEATH' && <BooleanInput source="isAccidentalDeath" defaultValue={false} />}
      {cause && cause !== 'DEATH' && (
        <NumberInput
          source="incapacityDays"
          helperText={t('resources.claims.report.incapacityHelp')}
          validate={[minValue(1), maxValue(INCAPACITY_DAYS_MAX)]}
        />
      )}
      <DateInput source="reportedOn" validate={required()} />
      {asksWhyLate && (
        <TextInput
          source="lateFilingReason"
          validate={[required(), minLength(REASON_MIN), maxLength(REASON_MAX)]}
        />
      )}
      <TextInput
        source="note"
        validate={maxLength(NOTE_MAX)}
        multiline
        minRows={2}
        sx={{ gridColumn: '1 / -1' }}
      />
    </FormSection>
  );
}
