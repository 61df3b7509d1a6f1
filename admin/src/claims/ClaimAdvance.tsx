import Box from '@mui/material/Box';
import { ChangeVerbs } from '../approvals/ChangeVerbs';
import { useViewer } from '../auth/useViewer';
import type { ClaimAdvanceQuery } from '../data/gql/graphql';
import { useRead } from '../data/useRead';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { CardSection } from '../layout/CardSection';
import { FactList } from '../layout/FactList';
import { AdvanceStateChip } from './AdvanceStateChip';
import { ClaimAdvanceDocument } from './advance.documents';
import type { ClaimRecord } from './claim.rows';
import { EndAdvanceButton } from './EndAdvanceButton';
import { ProposeAdvanceButton } from './ProposeAdvanceButton';

type People = NonNullable<ClaimAdvanceQuery['claim']>;

/** Money ahead at a death: what can be paid, what waits for a second person, and what became of it. */
export function ClaimAdvance({ claim }: { claim: ClaimRecord }) {
  const t = useText();
  const { id, cause, advance, advanceMax } = claim;
  const isShown = cause === 'DEATH' && (Boolean(advance) || advanceMax > 0);
  const people = useRead(ClaimAdvanceDocument, { id }, { enabled: isShown }).data?.claim;
  const permissions = useViewer()?.permissions ?? [];
  if (!isShown || !people) return null;
  const mayPropose = permissions.includes('CLAIM_REPORT') || permissions.includes('CLAIM_DISBURSE');
  const isFree = mayPropose && !people.pendingAdvance;
  return (
    <CardSection title={t('resources.claimAdvances.title')}>
      <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
        {advance && <Paid advance={advance} people={people} />}
        {people.pendingAdvance && <Waiting change={people.pendingAdvance} />}
        {isFree && advanceMax > 0 && <ProposeAdvanceButton claim={claim} />}
        {isFree && advance?.state === 'TO_RECOVER' && <EndAdvanceButton claim={claim} />}
      </Box>
    </CardSection>
  );
}

interface PaidProps {
  advance: NonNullable<ClaimRecord['advance']>;
  people: People;
}

function Paid({ advance, people }: PaidProps) {
  const t = useText();
  const { rupiah, day } = useFormat();
  const { amount, paidOn, method, state } = advance;
  const change = people.advance?.change;
  const names = [change?.proposedBy.fullName, change?.decidedBy?.fullName].filter(Boolean);
  const facts = [
    {
      label: t('resources.claimAdvances.amount'),
      value: `${rupiah(amount)}, ${day(paidOn)}, ${t(`enums.PaymentMethod.${method}`)}`,
    },
    { label: t('resources.claimAdvances.by'), value: names.join(' · ') },
    { label: t('resources.claimAdvances.state'), value: <AdvanceStateChip state={state} /> },
  ];
  return <FactList facts={facts} />;
}

function Waiting({ change }: { change: NonNullable<People['pendingAdvance']> }) {
  const t = useText();
  const { rupiah, moment } = useFormat();
  const { kind, amount, proposedBy, proposedAt, reason } = change;
  return (
    <>
      <Box sx={{ fontWeight: 600 }}>
        {t(`enums.ChangeKind.${kind}`)} · {rupiah(amount)}
      </Box>
      <Box sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
        {t('resources.pendingChanges.proposedBy', {
          name: proposedBy.fullName,
          moment: moment(proposedAt),
          reason,
        })}
      </Box>
      <ChangeVerbs change={change} />
    </>
  );
}
