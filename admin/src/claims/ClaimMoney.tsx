import { Rupiah } from '../fields/Rupiah';
import { useText } from '../i18n/useText';
import { FactList } from '../layout/FactList';
import type { ClaimRecord } from './claim.rows';
import { CardSection } from '../layout/CardSection';

/** The money of a claim from what was asked to what the family holds. */
export function ClaimMoney({ claim }: { claim: ClaimRecord }) {
  const t = useText();
  const { claimedAmount, approvedAmount, paidAmount, receivedAmount, receivedWitness, receiptWay } =
    claim;
  const amount = (value: number | null | undefined) =>
    value == null ? t('common.none') : <Rupiah value={value} />;
  const facts = [
    { label: t('resources.claims.money.claimed'), value: amount(claimedAmount) },
    { label: t('resources.claims.money.approved'), value: amount(approvedAmount) },
    { label: t('resources.claims.money.paid'), value: amount(paidAmount) },
    { label: t('resources.claims.money.received'), value: amount(receivedAmount) },
    ...(receiptWay
      ? [
          {
            label: t('resources.claimFamily.way'),
            value: t(`resources.claimFamily.ways.${receiptWay}`),
          },
        ]
      : []),
    ...(receivedWitness
      ? [{ label: t('resources.claims.money.witness'), value: receivedWitness }]
      : []),
  ];
  return (
    <CardSection title={t('resources.claims.sections.money')}>
      <FactList facts={facts} />
    </CardSection>
  );
}
