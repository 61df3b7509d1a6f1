import Box from '@mui/material/Box';
import { RecordLink } from '../fields/RecordLink';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { Row } from '../layout/RowList';
import type { RefundRow } from './refund.rows';
import { RefundChip } from './RefundChip';
import { RefundStory } from './RefundStory';
import { RefundVerbs } from './RefundVerbs';

/** One refund: whose, how much, why, and who gets or got it. */
export function RefundItem({ refund }: { refund: RefundRow }) {
  const t = useText();
  const { rupiah } = useFormat();
  const { enrolment, amount, ground } = refund;
  const { participant, cohort } = enrolment;
  return (
    <Row>
      <Box sx={{ flex: '1 1 280px', minWidth: 0 }}>
        <RecordLink resource="participants" id={participant.id}>
          {participant.fullName}
        </RecordLink>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
          {t(`enums.RefundGround.${ground}`)} · {cohort.name}
          <RefundStory refund={refund} />
        </Box>
      </Box>
      <Box sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 600 }}>{rupiah(amount)}</Box>
      <RefundChip refund={refund} />
      <RefundVerbs refund={refund} />
    </Row>
  );
}
