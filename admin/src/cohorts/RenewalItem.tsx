import BlockOutlinedIcon from '@mui/icons-material/BlockOutlined';
import CheckCircleOutlinedIcon from '@mui/icons-material/CheckCircleOutlined';
import HourglassEmptyIcon from '@mui/icons-material/HourglassEmpty';
import VerifiedUserOutlinedIcon from '@mui/icons-material/VerifiedUserOutlined';
import Box from '@mui/material/Box';
import { RecordLink } from '../fields/RecordLink';
import { StatusChip } from '../fields/StatusChip';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { Row } from '../layout/RowList';
import type { RenewalRow } from './renewal.rows';

/** What becomes of one participant, and the money of the old term that stays behind. */
export function RenewalItem({ row }: { row: RenewalRow }) {
  const t = useText();
  const { participant } = row.enrolment;
  return (
    <Row>
      <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
        <RecordLink resource="participants" id={participant.id}>
          {participant.fullName}
        </RecordLink>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {useFacts(row).join(' · ')}
        </Box>
        {row.rule && row.rule !== 'ENROLMENT_RENEWED' && (
          <Box sx={{ fontSize: '0.875rem' }}>{t(`errors.rules.${row.rule}`)}</Box>
        )}
      </Box>
      <State row={row} />
    </Row>
  );
}

function useFacts({
  rule,
  enrolment,
  groupName,
  isGroupNew,
  arrearsMonths,
  arrearsAmount,
  toRefund,
}: RenewalRow): string[] {
  const t = useText();
  const { rupiah } = useFormat();
  const name = groupName ?? '';
  const group = isGroupNew ? t('resources.renewals.newGroup', { name }) : name;
  const owed = t('resources.renewals.owed', {
    smart_count: arrearsMonths,
    amount: rupiah(arrearsAmount),
  });
  const facts = [
    enrolment.participant.number,
    rule ? null : group,
    arrearsMonths > 0 && owed,
    toRefund > 0 && t('resources.renewals.toRefund', { amount: rupiah(toRefund) }),
  ];
  return facts.flatMap((fact) => fact || []);
}

function State({ row: { rule, isWithoutGap } }: { row: RenewalRow }) {
  const t = useText();
  if (rule === 'ENROLMENT_RENEWED')
    return (
      <StatusChip
        tone="good"
        icon={CheckCircleOutlinedIcon}
        label={t('resources.renewals.states.renewed')}
      />
    );
  if (rule)
    return (
      <StatusChip
        tone="bad"
        icon={BlockOutlinedIcon}
        label={t('resources.renewals.states.refused')}
      />
    );
  return isWithoutGap ? (
    <StatusChip
      tone="good"
      icon={VerifiedUserOutlinedIcon}
      label={t('resources.renewals.states.withoutGap')}
    />
  ) : (
    <StatusChip
      tone="warning"
      icon={HourglassEmptyIcon}
      label={t('resources.renewals.states.waits')}
    />
  );
}
