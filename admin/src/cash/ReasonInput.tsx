import { maxLength, minLength, required } from 'ra-core';
import { TextInput } from 'react-admin';
import { useText } from '../i18n/useText';

const REASON_MIN = 3;
const REASON_MAX = 500;

/** Why, in the words that stay on record. */
export function ReasonInput({ source = 'reason' }: { source?: string }) {
  const t = useText();
  return (
    <TextInput
      source={source}
      label={t('common.reason')}
      helperText={t('common.reasonHelp')}
      validate={[required(), minLength(REASON_MIN), maxLength(REASON_MAX)]}
      multiline
    />
  );
}
