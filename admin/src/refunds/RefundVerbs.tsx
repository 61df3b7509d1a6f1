import Box from '@mui/material/Box';
import { PayRefundButton } from './PayRefundButton';
import type { Refund } from './refund.rows';
import { ReversePayoutButton } from './ReversePayoutButton';
import { WithdrawRefundButton } from './WithdrawRefundButton';

/** What this person can do about a refund that two people agreed on. */
export function RefundVerbs({ refund }: { refund: Refund }) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <PayRefundButton refund={refund} />
      <WithdrawRefundButton refund={refund} />
      <ReversePayoutButton refund={refund} />
    </Box>
  );
}
