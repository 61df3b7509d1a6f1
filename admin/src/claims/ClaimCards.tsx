import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { RecordCards } from '../layout/RecordCards';
import type { ClaimRow } from './claim.rows';
import { ClaimChips } from './ClaimChips';

/** The claims on a phone. */
export function ClaimCards() {
  const t = useText();
  const { rupiah } = useFormat();
  return (
    <RecordCards<ClaimRow>
      primary={({ participant, approvedAmount, claimedAmount }) =>
        `${participant.fullName} · ${rupiah(approvedAmount ?? claimedAmount)}`
      }
      secondary={({ cause, stage, number, group }) => (
        <>
          {[t(`enums.ClaimCause.${cause}`), t(`enums.ClaimStage.${stage}`)].join(' · ')}
          <div>{[number, group?.name].filter(Boolean).join(' · ')}</div>
        </>
      )}
      chips={(claim) => <ClaimChips claim={claim} />}
    />
  );
}
