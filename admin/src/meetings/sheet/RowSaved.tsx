import AddIcon from '@mui/icons-material/Add';
import CheckIcon from '@mui/icons-material/Check';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Dispatch } from 'react';
import { ChangeStateChip } from '../../approvals/ChangeStateChip';
import { StatusChip } from '../../fields/StatusChip';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { ReversePaymentButton } from '../../premiums/ReversePaymentButton';
import type { Line, SavedPayment, SheetEvent } from './sheet';

interface RowSavedProps {
  line: Line;
  mayAdd: boolean;
  dispatch: Dispatch<SheetEvent>;
}

/** What is on record from a member at this meeting, receipt by receipt, with the ways to correct it and to add to it. */
export function RowSaved({ line, mayAdd, dispatch }: RowSavedProps) {
  const t = useText();
  if (line.savedPayments.length === 0) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
      {line.savedPayments.map((payment) => (
        <Payment key={payment.id} payment={payment} />
      ))}
      {mayAdd && line.savedAmount > 0 && (
        <li>
          <Button
            size="small"
            startIcon={<AddIcon />}
            aria-label={t('resources.meetings.sheet.addPaymentOf', { name: line.name })}
            onClick={() => dispatch({ type: 'moreTapped', line })}
          >
            {t('resources.meetings.sheet.addPayment')}
          </Button>
        </li>
      )}
    </Box>
  );
}

function Payment({ payment }: { payment: SavedPayment }) {
  const t = useText();
  const { rupiah } = useFormat();
  const { amount, receiptNumber: number, isReversed, reason } = payment;
  const isStanding = amount > 0 && !isReversed;
  if (!isStanding) {
    return (
      <Box component="li" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
        <s>{rupiah(amount)}</s> · {number} · {reason ?? t('resources.meetings.sheet.reversed')}
      </Box>
    );
  }
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <StatusChip
        tone="good"
        icon={CheckIcon}
        label={t('resources.meetings.sheet.paid', { amount: rupiah(amount) })}
      />
      <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
        {number}
      </Box>
      {payment.pendingReversal ? (
        <ChangeStateChip state={payment.pendingReversal.state} />
      ) : (
        <ReversePaymentButton payment={payment} />
      )}
    </Box>
  );
}
