import Card from '@mui/material/Card';
import { useLocale } from 'ra-core';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { FactList } from '../layout/FactList';
import type { HostFairness } from './hostTurn.rows';
import { RotaSection } from './RotaSection';

/** How even the rota is, in figures whose definitions stand in the API. */
export function HostFairnessFacts({ fairness }: { fairness: HostFairness }) {
  const t = useText();
  const { share, count } = useFormat();
  const decimals = useDecimals();
  const unknown = t('resources.hostTurns.fairness.unknown');
  const { turnsMin, turnsMax, turnsMean, gini, heldAsPlannedShare, monthsBetweenTurns } = fairness;
  const facts = [
    {
      label: t('resources.hostTurns.fairness.turns'),
      value:
        turnsMin === null || turnsMax === null || turnsMean === null
          ? unknown
          : t('resources.hostTurns.fairness.turnsRange', {
              min: turnsMin,
              max: turnsMax,
              mean: decimals(turnsMean),
            }),
    },
    {
      label: t('resources.hostTurns.fairness.gini'),
      value:
        gini === null
          ? unknown
          : `${decimals(gini, 2)} (${t('resources.hostTurns.fairness.giniHelp')})`,
    },
    {
      label: t('resources.hostTurns.fairness.asPlanned'),
      value: heldAsPlannedShare === null ? unknown : share(heldAsPlannedShare),
    },
    {
      label: t('resources.hostTurns.fairness.months'),
      value:
        monthsBetweenTurns === null
          ? unknown
          : t('resources.hostTurns.fairness.monthsValue', { months: decimals(monthsBetweenTurns) }),
    },
    { label: t('resources.hostTurns.fairness.deferrals'), value: count(fairness.deferrals) },
    { label: t('resources.hostTurns.fairness.overrides'), value: count(fairness.overrides) },
    { label: t('resources.hostTurns.fairness.swaps'), value: count(fairness.swaps) },
  ];
  return (
    <RotaSection title={t('resources.hostTurns.fairness.title')}>
      <Card sx={{ p: 2 }}>
        <FactList facts={facts} />
      </Card>
    </RotaSection>
  );
}

/** Writes a number with so many decimals in the reader's language. */
function useDecimals(): (value: number, digits?: number) => string {
  const locale = useLocale();
  return (value, digits = 1) =>
    new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'id-ID', {
      maximumFractionDigits: digits,
    }).format(value);
}
