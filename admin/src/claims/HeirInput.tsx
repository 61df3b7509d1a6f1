import { SelectInput } from 'react-admin';
import { useText } from '../i18n/useText';
import { useClaimant } from './useClaimant';

/** Which heir receives the death benefit. */
export function HeirInput() {
  const t = useText();
  const claimant = useClaimant();
  const heirs = (claimant?.beneficiaries ?? []).map(({ id, fullName, relationship }) => ({
    id,
    name: `${fullName} (${t(`enums.Relationship.${relationship}`)})`,
  }));
  return (
    <SelectInput
      source="beneficiaryId"
      choices={heirs}
      translateChoice={false}
      helperText={t(`resources.claims.report.${heirs.length === 0 ? 'noHeirs' : 'heirHelp'}`)}
    />
  );
}
