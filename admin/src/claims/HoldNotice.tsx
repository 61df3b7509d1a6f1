import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useViewer } from '../auth/useViewer';
import type { Permission } from '../data/gql/enums';
import { useAction } from '../data/useAction';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ClaimResumeDocument } from './claim.actions';
import type { ClaimOutlook, ClaimRecord } from './claim.rows';
import { HoldButton } from './HoldButton';

/** Who may say for what a claim waits. */
const MAY_HOLD: readonly Permission[] = [
  'CLAIM_REPORT',
  'CLAIM_VERIFY',
  'CLAIM_DECIDE',
  'CLAIM_DISBURSE',
];

interface HoldNoticeProps {
  claim: ClaimRecord;
  hold: ClaimOutlook['currentHold'];
}

/** For what an open claim waits, with the way to end it; or the way to say so. */
export function HoldNotice({ claim, hold }: HoldNoticeProps) {
  const viewer = useViewer();
  const isOpen = claim.stage !== 'RECEIVED' && claim.stage !== 'REJECTED';
  const mayHold = MAY_HOLD.some((one) => viewer?.permissions.includes(one));
  if (!isOpen) return null;
  if (hold) return <Held claim={claim} hold={hold} mayEnd={mayHold} />;
  return mayHold ? <HoldButton claim={claim} /> : null;
}

interface HeldProps {
  claim: ClaimRecord;
  hold: NonNullable<ClaimOutlook['currentHold']>;
  mayEnd: boolean;
}

function Held({ claim, hold, mayEnd }: HeldProps) {
  const t = useText();
  const { day } = useFormat();
  const { run, isRunning } = useAction(ClaimResumeDocument, {
    done: 'resources.claims.hold.ended',
  });
  const { id, version: expectedVersion } = claim;
  const { reason, party, fromOn, untilOn } = hold;
  return (
    <Alert
      severity="info"
      sx={{ mt: 1 }}
      action={
        mayEnd && (
          <Button
            color="inherit"
            disabled={isRunning}
            onClick={() => void run({ id, expectedVersion })}
          >
            {t('resources.claims.hold.end')}
          </Button>
        )
      }
    >
      {t('resources.claims.hold.notice', {
        reason: t(`enums.ClaimHoldReason.${reason}`),
        party: t(`enums.ResponsibleParty.${party}`),
        from: day(fromOn),
        until: day(untilOn),
      })}
    </Alert>
  );
}
