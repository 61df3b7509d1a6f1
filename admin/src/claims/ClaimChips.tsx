import PauseCircleOutlinedIcon from '@mui/icons-material/PauseCircleOutlined';
import Box from '@mui/material/Box';
import { useFormat } from '../fields/useFormat';
import { StatusChip } from '../fields/StatusChip';
import { useText } from '../i18n/useText';
import type { ClaimRow } from './claim.rows';
import { ClockChip } from './ClockChip';
import { ComplaintChip } from './ComplaintChip';
import { RiskChip } from './RiskChip';

/** Time left, what it waits for, and whether it will likely be late. */
export function ClaimChips({ claim }: { claim: ClaimRow }) {
  const t = useText();
  const { day } = useFormat();
  const { clock, complaints, currentHold, forecast } = claim;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      <ClockChip clock={clock} />
      {clock.timeliness !== 'OVERDUE' && <RiskChip missChance={forecast?.missChance ?? 0} />}
      <ComplaintChip complaints={complaints} />
      {currentHold && (
        <StatusChip
          tone="held"
          icon={PauseCircleOutlinedIcon}
          label={t('resources.claims.hold.chip', {
            reason: t(`enums.ClaimHoldReason.${currentHold.reason}`),
            day: day(currentHold.untilOn),
          })}
        />
      )}
    </Box>
  );
}
