import Box from '@mui/material/Box';
import { ChangeVerbs } from '../approvals/ChangeVerbs';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { Row } from '../layout/RowList';
import type { Holding } from './cash.rows';
import { CashAgeChip } from './CashAgeChip';
import { DepositButton } from './DepositButton';
import { DifferenceButton } from './DifferenceButton';
import { HandOverButton } from './HandOverButton';

interface HoldingItemProps {
  holding: Holding;
  isOwn: boolean;
}

/** What one person holds of one cohort, how old it is, and what can be done with it. */
export function HoldingItem({ holding, isOwn }: HoldingItemProps) {
  const t = useText();
  const { rupiah } = useFormat();
  const { user, cohort, held, waiting, pendingDifference } = holding;
  return (
    <Row>
      <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
        <Box sx={{ fontWeight: 600 }}>
          {rupiah(held)} · {user.fullName}
          {isOwn && ` (${t('resources.cash.you')})`}
        </Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {t(`enums.Role.${user.role}`)} · {cohort.name}
          {waiting > 0 && ` · ${t('resources.cash.ofItWaiting', { amount: rupiah(waiting) })}`}
        </Box>
      </Box>
      <CashAgeChip holding={holding} />
      {isOwn && <HandOverButton holding={holding} />}
      {isOwn && <DepositButton holding={holding} />}
      {pendingDifference ? (
        <PendingDifference change={pendingDifference} />
      ) : (
        <DifferenceButton holding={holding} />
      )}
    </Row>
  );
}

function PendingDifference({ change }: { change: NonNullable<Holding['pendingDifference']> }) {
  const t = useText();
  const { rupiah } = useFormat();
  return (
    <Box sx={{ flexBasis: '100%', fontSize: '0.875rem', display: 'grid', gap: 1 }}>
      {t('resources.cash.difference.onRecord', {
        amount: rupiah(change.amount),
        name: change.proposedBy.fullName,
        reason: change.reason,
      })}
      <ChangeVerbs change={change} />
    </Box>
  );
}
