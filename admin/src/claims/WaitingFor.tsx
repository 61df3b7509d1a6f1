import Box from '@mui/material/Box';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import type { ClaimRecord } from './claim.rows';

/** Who is to act next, and by when; nothing once nobody is. */
export function WaitingFor({ claim }: { claim: ClaimRecord }) {
  const t = useText();
  const { day } = useFormat();
  const { waitingFor, clock } = claim;
  if (!waitingFor) return null;
  const dueOn = clock.stageDueOn ?? clock.dueOn;
  return (
    <Box sx={{ fontWeight: 600 }}>
      {t('resources.claims.waitingFor', { role: t(`enums.Role.${waitingFor}`), day: day(dueOn) })}
    </Box>
  );
}
