import PauseCircleOutlinedIcon from '@mui/icons-material/PauseCircleOutlined';
import Box from '@mui/material/Box';
import { RecordLink } from '../fields/RecordLink';
import { StatusChip } from '../fields/StatusChip';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { Row } from '../layout/RowList';
import type { PlanRow } from './refund.rows';

/** What a run would do for one participant. */
export function RefundPlanItem({ row }: { row: PlanRow }) {
  const t = useText();
  const { rupiah } = useFormat();
  const { enrolment, amount, payeeName, ground, arrearsMonths, arrearsAmount, hold } = row;
  const { participant } = enrolment;
  const facts = [
    participant.number,
    ground && t(`enums.RefundGround.${ground}`),
    payeeName !== participant.fullName && payeeName !== '' && payeeName,
    arrearsMonths > 0 &&
      t('resources.refunds.run.arrearsOf', {
        smart_count: arrearsMonths,
        amount: rupiah(arrearsAmount),
      }),
  ];
  return (
    <Row>
      <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
        <RecordLink resource="participants" id={participant.id}>
          {participant.fullName}
        </RecordLink>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {facts.filter(Boolean).join(' · ')}
        </Box>
      </Box>
      <Box sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 600 }}>{rupiah(amount)}</Box>
      {hold && (
        <StatusChip
          tone="held"
          icon={PauseCircleOutlinedIcon}
          label={t(`enums.RefundHold.${hold}`)}
        />
      )}
    </Row>
  );
}
