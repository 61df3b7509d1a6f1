import { useText } from '../i18n/useText';
import { useClaimant } from './useClaimant';

/** The heirs of the participant in the form, as choices. */
export function useHeirChoices(): { id: string; name: string }[] {
  const t = useText();
  const claimant = useClaimant();
  return (claimant?.beneficiaries ?? []).map(({ id, fullName, relationship }) => ({
    id,
    name: `${fullName} (${t(`enums.Relationship.${relationship}`)})`,
  }));
}
