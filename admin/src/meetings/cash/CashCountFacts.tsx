import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { FactList, type Fact } from '../../layout/FactList';
import { valueOf } from '../sheet/cash';
import { CashDifference } from './CashDifference';
import type { CashCount } from './cash.rows';
import { SignCashButton } from './SignCashButton';

interface CashCountFactsProps {
  meetingId: string;
  count: CashCount;
  /** Cash on record now; more or less than at the counting when something was keyed or reversed since. */
  keyedNow: number;
}

/** A count on record: how much, by whom, why it differs, and who stands by it. */
export function CashCountFacts({ meetingId, count, keyedNow }: CashCountFactsProps) {
  const t = useText();
  const { rupiah } = useFormat();
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <CashDifference difference={count.difference} />
        <SignCashButton meetingId={meetingId} count={count} />
      </Box>
      <FactList facts={useFacts(count)} />
      {keyedNow !== count.keyed && (
        <Alert severity="warning">
          {t('resources.meetings.cash.keyedChanged', {
            before: rupiah(count.keyed),
            now: rupiah(keyedNow),
          })}
        </Alert>
      )}
    </Box>
  );
}

function useFacts(count: CashCount): Fact[] {
  const t = useText();
  const { rupiah, moment } = useFormat();
  const { counted, keyed, explanation, reason, countedBy, countedAt, signedBy, signedAt } = count;
  const label = (name: 'counted' | 'keyed' | 'pieces' | 'explanation' | 'reason') =>
    t(`resources.meetings.cash.fields.${name}`);
  const pieces = count.denominations.map(
    ({ denomination, count: many }) => `${many} × ${rupiah(valueOf(denomination))}`,
  );
  return [
    { label: label('counted'), value: rupiah(counted) },
    { label: label('keyed'), value: rupiah(keyed) },
    ...(pieces.length > 0 ? [{ label: label('pieces'), value: pieces.join(', ') }] : []),
    ...(explanation ? [{ label: label('explanation'), value: explanation }] : []),
    ...(reason ? [{ label: label('reason'), value: reason }] : []),
    {
      label: t('resources.meetings.cash.countedBy'),
      value: `${countedBy.fullName}, ${moment(countedAt)}`,
    },
    {
      label: t('resources.meetings.cash.signedBy'),
      value:
        signedBy && signedAt
          ? `${signedBy.fullName}, ${moment(signedAt)}`
          : t(`resources.meetings.cash.${count.needsSignature ? 'notSigned' : 'noNeedToSign'}`),
    },
  ];
}
