import Box from '@mui/material/Box';
import { RecordLink } from '../fields/RecordLink';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { Row } from '../layout/RowList';
import type { ChangeRow } from './change.rows';
import { ChangeStateChip } from './ChangeStateChip';
import { ChangeVerbs } from './ChangeVerbs';

/** One change: what it moves, of whom, why, who wants it, who decided it. */
export function ChangeItem({ change }: { change: ChangeRow }) {
  const t = useText();
  const { rupiah } = useFormat();
  const { kind, state, amount, payment, refundOf } = change;
  const participant = payment?.enrolment.participant ?? refundOf?.participant;
  return (
    <Row>
      <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
        <Box sx={{ fontWeight: 600 }}>
          {t(`enums.ChangeKind.${kind}`)} · {rupiah(amount)}
        </Box>
        {participant && (
          <div>
            {payment && `${payment.receiptNumber} · `}
            <RecordLink resource="participants" id={participant.id}>
              {participant.fullName}
            </RecordLink>
          </div>
        )}
        <Story change={change} />
      </Box>
      <ChangeStateChip state={state} />
      <ChangeVerbs change={change} />
    </Row>
  );
}

function Story({ change }: { change: ChangeRow }) {
  const t = useText();
  const { moment } = useFormat();
  const { reason, proposedBy, proposedAt, decidedBy, decidedAt, decisionNote } = change;
  return (
    <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
      {t('resources.pendingChanges.proposedBy', {
        name: proposedBy.fullName,
        moment: moment(proposedAt),
        reason,
      })}
      {decidedBy && decidedAt && (
        <div>
          {t('resources.pendingChanges.decidedBy', {
            name: decidedBy.fullName,
            moment: moment(decidedAt),
          })}
          {decisionNote && ` ${decisionNote}`}
        </div>
      )}
    </Box>
  );
}
