import { maxLength, required } from 'ra-core';
import { DateInput, TextInput } from 'react-admin';
import { useText } from '../i18n/useText';

const NOTE_MAX = 2000;

/** The day of a step. */
export function OnInput() {
  const t = useText();
  return <DateInput source="on" label={t('common.on')} validate={required()} />;
}

interface NoteInputProps {
  /** Who will read it, when somebody particular will. */
  help?: string;
  isRequired?: boolean;
}

/** Words that stay with a step. */
export function NoteInput({ help, isRequired = false }: NoteInputProps) {
  const t = useText();
  return (
    <TextInput
      source="note"
      label={t('resources.claims.fields.note')}
      helperText={help ?? false}
      validate={isRequired ? [required(), maxLength(NOTE_MAX)] : maxLength(NOTE_MAX)}
      multiline
      minRows={2}
    />
  );
}
