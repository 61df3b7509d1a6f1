import { CreateBase, maxLength, maxValue, minValue, required } from 'ra-core';
import { useState } from 'react';
import { DateInput, NumberInput, SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useFormat } from '../fields/useFormat';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { FormPage } from '../layout/FormPage';
import { FormSection } from '../layout/FormSection';
import { newRequestKey } from '../meetings/requestKey';
import type { ReportForm } from './claim.forms';
import { ClaimantFacts } from './ClaimantFacts';
import { ClaimantInput } from './ClaimantInput';
import { HeirInput } from './HeirInput';

const NOTE_MAX = 1000;
const INCAPACITY_DAYS_MAX = 366;

/** Reports that a participant fell ill, had an accident or died. */
export default function ClaimReport() {
  const t = useText();
  const { today } = useFormat();
  const [requestKey] = useState(newRequestKey);
  return (
    <CreateBase redirect="show">
      <FormPage
        title={t('resources.claims.report.title')}
        saveLabel={t('resources.claims.report.button')}
        defaultValues={{ requestKey, reportedOn: today }}
      >
        <FormSection title={t('resources.claims.report.who')}>
          <ClaimantInput />
          <ClaimantFacts />
        </FormSection>
        <EventInputs />
      </FormPage>
    </CreateBase>
  );
}

function EventInputs() {
  const t = useText();
  const causes = [...useEnumChoices('ClaimCause')];
  const cause = useWatch<Partial<ReportForm>, 'cause'>({ name: 'cause' });
  return (
    <FormSection title={t('resources.claims.report.what')}>
      <SelectInput source="cause" choices={causes} validate={required()} />
      <DateInput source="eventOn" validate={required()} />
      {cause === 'DEATH' && <HeirInput />}
      {cause && cause !== 'DEATH' && (
        <NumberInput
          source="incapacityDays"
          helperText={t('resources.claims.report.incapacityHelp')}
          validate={[minValue(0), maxValue(INCAPACITY_DAYS_MAX)]}
        />
      )}
      <DateInput source="reportedOn" validate={required()} />
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
