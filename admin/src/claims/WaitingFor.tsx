import Box from '@mui/material/Box';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import type { ClaimOutlook, ClaimRecord } from './claim.rows';

interface WaitingForProps {
  claim: ClaimRecord;
  /** The one person to act; undefined while it is read, null when nobody may. */
  nextPerson: ClaimOutlook['nextPerson'] | undefined;
}

/** Who is to act next, and by when; nothing once nobody is. */
export function WaitingFor({ claim, nextPerson }: WaitingForProps) {
  const t = useText();
  const { day } = useFormat();
  const { waitingFor, clock } = claim;
  if (!waitingFor) return null;
  const dueOn = clock.stageDueOn ?? clock.dueOn;
  return (
    <Box sx={{ fontWeight: 600 }}>
      {t('resources.claims.waitingFor', {
        role: nextPerson
          ? `${nextPerson.fullName} (${t(`enums.Role.${nextPerson.role}`)})`
          : t(`enums.Role.${waitingFor}`),
        day: day(dueOn),
      })}
    </Box>
  );
}
