import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useFormat } from '../fields/useFormat';
import type { Text } from '../i18n/messages';
import { useText } from '../i18n/useText';
import { FactList } from '../layout/FactList';
import type { Figure, Headline } from './today.rows';

/** The figures behind the two promises, for the same period. */
export function SmallFigures({ headline }: { headline: Headline }) {
  const t = useText();
  const { day, rupiah, share, count } = useFormat();
  const { from, to, medianSettlementDays, p90SettlementDays, premiumsCollected, attendance } =
    headline;
  const facts = [
    { label: t('today.median'), value: days(medianSettlementDays, t) },
    { label: t('today.p90'), value: days(p90SettlementDays, t) },
    {
      label: t('today.premiums'),
      value: part(premiumsCollected, { share, number: rupiah }, t),
    },
    { label: t('today.attendance'), value: part(attendance, { share, number: count }, t) },
  ];
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Typography color="textSecondary" sx={{ mb: 1.5 }}>
        {t('today.period', { from: day(from), to: day(to) })}
      </Typography>
      <FactList facts={facts} />
    </Card>
  );
}

function days(count: number | null | undefined, t: Text): string {
  return count == null ? t('common.none') : t('common.days', { smart_count: count });
}

interface Formats {
  readonly share: (share: number) => string;
  readonly number: (value: number) => string;
}

function part({ done, planned, share }: Figure, format: Formats, t: Text): string {
  if (share == null) return t('common.none');
  const values = { done: format.number(done), planned: format.number(planned) };
  return `${format.share(share)} (${t('today.doneOf', values)})`;
}
