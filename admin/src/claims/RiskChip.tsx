import TrendingDownIcon from '@mui/icons-material/TrendingDown';
import { StatusChip } from '../fields/StatusChip';
import { useText } from '../i18n/useText';

/** From this chance on, a claim that is not late yet is said to be at risk: more likely late than not. */
export const RISK_MIN = 0.5;

/** Says that a claim will likely be late, while something can still be done; nothing otherwise. */
export function RiskChip({ missChance }: { missChance: number }) {
  const t = useText();
  if (missChance < RISK_MIN) return null;
  const percent = Math.round(missChance * 100);
  return (
    <StatusChip
      tone="warning"
      icon={TrendingDownIcon}
      label={t('resources.claims.forecast.risk', { percent })}
    />
  );
}
