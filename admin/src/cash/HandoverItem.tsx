import Box from '@mui/material/Box';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { Row } from '../layout/RowList';
import type { Handover } from './cash.rows';
import { HandoverStateChip } from './HandoverStateChip';
import { HandoverVerbs } from './HandoverVerbs';

/** One hand-over: how much, from whom to whom, and what this person can say about it. */
export function HandoverItem({ handover }: { handover: Handover }) {
  const t = useText();
  const { rupiah, day } = useFormat();
  const { amount, from, to, cohort, handedOn, note, reason, state } = handover;
  return (
    <Row>
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Box sx={{ fontWeight: 600 }}>
          {rupiah(amount)} · {t('resources.cash.fromTo', { from: from.fullName, to: to.fullName })}
        </Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
          {[cohort.name, day(handedOn), note, reason].filter(Boolean).join(' · ')}
        </Box>
      </Box>
      <HandoverStateChip state={state} />
      <HandoverVerbs handover={handover} />
    </Row>
  );
}
