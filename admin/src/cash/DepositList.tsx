import Box from '@mui/material/Box';
import { useRead } from '../data/useRead';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ReadState } from '../layout/ReadState';
import { Row, RowList } from '../layout/RowList';
import { CashDepositsDocument } from './cash.documents';
import type { Deposit, Difference } from './cash.rows';
import { CashSection, NothingYet } from './CashSection';
import { PagesBelow, usePageNumber } from './PagesBelow';

const SIZE = 10;

/** What was taken to the bank, and what was missing or too much, the latest first. */
export function DepositList() {
  const t = useText();
  const [number, setNumber] = usePageNumber('deposits');
  const page = { number, size: SIZE };
  const read = useRead(CashDepositsDocument, { page }, { keepsEarlier: true });
  if (!read.isSuccess) return <ReadState read={read} />;
  const { deposits, differences } = read.data;
  const pages = Math.ceil(Math.max(deposits.total, differences.total) / SIZE);
  return (
    <Box sx={{ display: 'grid', gap: 3, minWidth: 0 }}>
      <CashSection title={t('resources.cash.deposits')}>
        {deposits.items.length === 0 && <NothingYet>{t('resources.cash.noDeposits')}</NothingYet>}
        {deposits.items.length > 0 && (
          <RowList>
            {deposits.items.map((deposit) => (
              <DepositItem key={deposit.id} deposit={deposit} />
            ))}
          </RowList>
        )}
      </CashSection>
      {differences.items.length > 0 && (
        <CashSection title={t('resources.cash.differences')}>
          <RowList>
            {differences.items.map((difference) => (
              <DifferenceItem key={difference.id} difference={difference} />
            ))}
          </RowList>
        </CashSection>
      )}
      <PagesBelow count={pages} number={number} onChoose={setNumber} />
    </Box>
  );
}

function DepositItem({ deposit }: { deposit: Deposit }) {
  const { rupiah, day } = useFormat();
  const { amount, slipNumber, depositedOn, cohort, depositedBy } = deposit;
  return (
    <Entry
      title={`${rupiah(amount)} · ${slipNumber}`}
      facts={[day(depositedOn), depositedBy.fullName, cohort.name]}
    />
  );
}

function DifferenceItem({ difference }: { difference: Difference }) {
  const t = useText();
  const { rupiah, day } = useFormat();
  const { amount, explanation, foundOn, user, cohort } = difference;
  const key = amount < 0 ? 'missing' : 'surplus';
  return (
    <Entry
      title={t(`resources.cash.difference.${key}`, { amount: rupiah(Math.abs(amount)) })}
      facts={[explanation, day(foundOn), user.fullName, cohort.name]}
    />
  );
}

function Entry({ title, facts }: { title: string; facts: readonly string[] }) {
  return (
    <Row>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ fontWeight: 600 }}>{title}</Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
          {facts.join(' · ')}
        </Box>
      </Box>
    </Row>
  );
}
