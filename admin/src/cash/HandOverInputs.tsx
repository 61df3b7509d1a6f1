import { maxLength, required } from 'ra-core';
import { AutocompleteInput, DateInput, ReferenceInput, TextInput } from 'react-admin';
import { useViewer } from '../auth/useViewer';
import { AmountInput } from '../claims/AmountInput';
import { useText } from '../i18n/useText';
import type { UserRow } from '../users/user.rows';

const CHOICES_MAX = 50;
const NOTE_MAX = 500;

/** How much, to whom and on which day. */
export function HandOverInputs({ max }: { max: number }) {
  const t = useText();
  const viewer = useViewer();
  const describe = ({ fullName, role }: UserRow) => `${fullName} · ${t(`enums.Role.${role}`)}`;
  return (
    <>
      <AmountInput max={max} />
      <ReferenceInput
        source="toUserId"
        reference="users"
        filter={{ isActive: true }}
        perPage={CHOICES_MAX}
        sort={{ field: 'fullName', order: 'ASC' }}
      >
        <AutocompleteInput
          label={t('resources.cash.fields.to')}
          optionText={describe}
          filterToQuery={(search: string) => ({ search })}
          getOptionDisabled={({ id }: UserRow) => id === viewer?.user.id}
          validate={required()}
        />
      </ReferenceInput>
      <DateInput source="handedOn" label={t('resources.cash.fields.on')} validate={required()} />
      <TextInput
        source="note"
        label={t('resources.cash.fields.note')}
        validate={maxLength(NOTE_MAX)}
      />
    </>
  );
}
