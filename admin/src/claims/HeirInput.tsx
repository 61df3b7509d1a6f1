import { SelectInput } from 'react-admin';
import { useText } from '../i18n/useText';
import { useHeirChoices } from './useHeirChoices';

/** Which heir receives the death benefit. */
export function HeirInput() {
  const t = useText();
  const heirs = useHeirChoices();
  return (
    <SelectInput
      source="beneficiaryId"
      choices={heirs}
      translateChoice={false}
      helperText={t(`resources.claims.report.${heirs.length === 0 ? 'noHeirs' : 'heirHelp'}`)}
    />
  );
}
