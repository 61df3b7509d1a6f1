import { required } from 'ra-core';
import { AutocompleteInput, ReferenceInput } from 'react-admin';
import { useText } from '../i18n/useText';
import type { ParticipantRow } from '../participants/participant.rows';

const CHOICES_MAX = 10;

/** Finds the participant by name, number, or the tail of a phone number or NIK. */
export function ClaimantInput() {
  const t = useText();
  const describe = ({ fullName, number, currentMembership }: ParticipantRow) =>
    [fullName, number, currentMembership?.group.name].filter(Boolean).join(' · ');
  return (
    <ReferenceInput
      source="participantId"
      reference="participants"
      perPage={CHOICES_MAX}
      sort={{ field: 'fullName', order: 'ASC' }}
    >
      <AutocompleteInput
        optionText={describe}
        filterToQuery={(search: string) => ({ search })}
        helperText={t('resources.claims.report.searchHelp')}
        validate={required()}
        sx={{ gridColumn: '1 / -1' }}
      />
    </ReferenceInput>
  );
}
