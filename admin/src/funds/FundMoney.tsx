import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { CardSection } from '../layout/CardSection';
import { FactList } from '../layout/FactList';
import { listPath } from '../layout/listPath';
import type { Fund } from './fund.rows';
import { FundAlertChip } from './FundAlertChip';

/** What the fund has, where it is, what is promised already, and how long it lasts. */
export function FundMoney({ fund }: { fund: Fund }) {
  const t = useText();
  const { rupiah, count } = useFormat();
  const { balance, cash, bank, received, paid, committed, alert, runwayMonths, cohort } = fund;
  const label = (name: 'cash' | 'bank' | 'received' | 'paid' | 'committed' | 'runway') =>
    t(`resources.claimFunds.fields.${name}`);
  const entries = (kind: string, amount: number) => (
    <Link
      component={RouterLink}
      to={listPath('ledgerEntries', { cohortId: cohort.id, kind })}
      underline="hover"
    >
      {rupiah(amount)}
    </Link>
  );
  return (
    <CardSection title={t('resources.claimFunds.balance', { amount: rupiah(balance) })}>
      <Box sx={{ mb: 2 }}>
        <FundAlertChip alert={alert} />
      </Box>
      <FactList
        facts={[
          { label: label('bank'), value: entries('CLAIM_BANK', bank) },
          { label: label('cash'), value: entries('CLAIM_CASH', cash) },
          { label: label('received'), value: entries('CLAIM_FUND', received) },
          { label: label('paid'), value: entries('CLAIMS_PAID', paid) },
          { label: label('committed'), value: rupiah(committed) },
          {
            label: label('runway'),
            value:
              runwayMonths === null
                ? t('resources.claimFunds.noRunway')
                : t('resources.claimFunds.months', { count: count(Math.floor(runwayMonths)) }),
          },
        ]}
      />
    </CardSection>
  );
}
