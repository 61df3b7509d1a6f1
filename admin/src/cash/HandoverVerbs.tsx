import Box from '@mui/material/Box';
import { usePermission, useViewer } from '../auth/useViewer';
import type { Handover } from './cash.rows';
import { ConfirmHandoverButton } from './ConfirmHandoverButton';
import { RefuseHandoverButton } from './RefuseHandoverButton';
import { WithdrawHandoverButton } from './WithdrawHandoverButton';

/** Who took the cash says yes or no; who gave it may take the word back. */
export function HandoverVerbs({ handover }: { handover: Handover }) {
  const viewer = useViewer();
  const mayRecord = usePermission('PREMIUM_RECORD');
  if (handover.state !== 'WAITING' || !viewer || !mayRecord) return null;
  if (handover.to.id === viewer.user.id) {
    return (
      <Box sx={{ display: 'flex', gap: 1 }}>
        <ConfirmHandoverButton handover={handover} />
        <RefuseHandoverButton handover={handover} />
      </Box>
    );
  }
  return handover.from.id === viewer.user.id && <WithdrawHandoverButton handover={handover} />;
}
