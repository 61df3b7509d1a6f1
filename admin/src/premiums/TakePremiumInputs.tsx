import { required } from 'ra-core';
import { AutocompleteInput, DateInput, ReferenceInput, SelectInput } from 'react-admin';
import { AmountInput } from '../claims/AmountInput';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import type { ParticipantEnrolment, ParticipantRow } from '../participants/participant.rows';
import { MonthButtons } from './MonthButtons';
import { monthChoices, unpaidAmount } from './monthChoices';

const CHOICES_MAX = 10;

/** How much, how and on which day it was handed over, and by whom when not by the participant. */
export function TakePremiumInputs({ enrolment }: { enrolment: ParticipantEnrolment }) {
  const t = useText();
  const methods = [...useEnumChoices('PaymentMethod')];
  const { dues, premiumSummary } = enrolment;
  return (
    <>
      <MonthButtons choices={monthChoices(dues, premiumSummary.arrearsMonths)} />
      <AmountInput max={unpaidAmount(dues)} />
      <SelectInput
        source="method"
        label={t('resources.premiums.fields.method')}
        choices={methods}
        validate={required()}
      />
      <DateInput
        source="paidOn"
        label={t('resources.premiums.fields.paidOn')}
        validate={required()}
      />
      <CarrierInput />
    </>
  );
}

function CarrierInput() {
  const t = useText();
  const describe = ({ fullName, number }: ParticipantRow) => `${fullName} · ${number}`;
  return (
    <ReferenceInput
      source="carriedByParticipantId"
      reference="participants"
      perPage={CHOICES_MAX}
      sort={{ field: 'fullName', order: 'ASC' }}
    >
      <AutocompleteInput
        label={t('resources.premiums.fields.carriedBy')}
        helperText={t('resources.premiums.take.carriedByHelp')}
        optionText={describe}
        filterToQuery={(search: string) => ({ search })}
      />
    </ReferenceInput>
  );
}
