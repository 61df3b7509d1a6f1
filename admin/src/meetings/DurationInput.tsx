import { required } from 'ra-core';
import { SelectInput } from 'react-admin';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';

const USUAL_MINUTES = [60, 90, 120, 150, 180, 240];

/** How long a meeting takes; a length of its own stays among the choices. */
export function DurationInput({ own }: { own?: number }) {
  const t = useText();
  const { duration } = useFormat();
  const minutes = new Set([...USUAL_MINUTES, ...(own ? [own] : [])]);
  const choices = [...minutes]
    .sort((a, b) => a - b)
    .map((length) => ({ id: length, name: duration(length) }));
  return (
    <SelectInput
      source="durationMinutes"
      label={t('resources.meetings.fields.durationMinutes')}
      choices={choices}
      translateChoice={false}
      validate={required()}
    />
  );
}
