import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { RecordCards } from '../layout/RecordCards';
import type { ClaimRow } from './claim.rows';
import { ClockChip } from './ClockChip';
import { ComplaintChip } from './ComplaintChip';

/** The claims on a phone. */
export function ClaimCards() {
  const t = useText();
  const { rupiah } = useFormat();
  return (
    <RecordCards<ClaimRow>
      primary={({ participant, approvedAmount, claimedAmount }) =>
        `${participant.fullName} · ${rupiah(approvedAmount ?? claimedAmount)}`
      }
      secondary={({ cause, stage, number, participant }) => (
        <>
          {[t(`enums.ClaimCause.${cause}`), t(`enums.ClaimStage.${stage}`)].join(' · ')}
          <div>
            {[number, participant.currentMembership?.group.name].filter(Boolean).join(' · ')}
          </div>
        </>
      )}
      chips={({ clock, complaints }) => (
        <>
          <ClockChip clock={clock} />
          <ComplaintChip complaints={complaints} />
        </>
      )}
    />
  );
}
