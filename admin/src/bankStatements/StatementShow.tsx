import Card from '@mui/material/Card';
import { FactList } from '../layout/FactList';
import { PageHeader } from '../layout/PageHeader';
import { RecordPage } from '../layout/RecordPage';
import { RecordTabs } from '../layout/RecordTabs';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import type { StatementRecord } from './bankStatement.rows';
import { StateRows } from './StateRows';
import { countIn, STATES } from './states';

/** One statement: its facts, and its rows by how far they are. */
export default function StatementShow() {
  return (
    <RecordPage render={(statement: StatementRecord) => <Statement statement={statement} />} />
  );
}

function Statement({ statement }: { statement: StatementRecord }) {
  const t = useText();
  const { counts } = statement;
  const tabs = STATES.map((state) => ({
    name: state.toLowerCase(),
    label: `${t(`enums.BankRowState.${state}`)} (${countIn(counts, state)})`,
    // Of another state the page of the rows starts anew.
    content: <StateRows key={state} statement={statement} state={state} />,
  }));
  return (
    <>
      <PageHeader title={statement.fileName} />
      <Card sx={{ p: 2 }}>
        <FactList facts={useFacts(statement)} />
      </Card>
      <RecordTabs tabs={tabs} label={t('resources.bankStatements.tabs')} />
    </>
  );
}

function useFacts({ cohort, counts, encoding, importedAt, importedBy }: StatementRecord) {
  const t = useText();
  const { days, moment, rupiah, count } = useFormat();
  const label = (
    name: 'cohort' | 'period' | 'rows' | 'moneyIn' | 'moneyOut' | 'imported' | 'encoding',
  ) => t(`resources.bankStatements.fields.${name}`);
  const { firstOn, lastOn, rows, moneyIn, moneyOut } = counts;
  return [
    { label: label('cohort'), value: cohort.name },
    { label: label('period'), value: firstOn && lastOn ? days(firstOn, lastOn) : t('common.none') },
    { label: label('rows'), value: count(rows) },
    { label: label('moneyIn'), value: rupiah(moneyIn) },
    { label: label('moneyOut'), value: rupiah(moneyOut) },
    { label: label('imported'), value: `${importedBy.fullName}, ${moment(importedAt)}` },
    { label: label('encoding'), value: t(`enums.BankFileEncoding.${encoding}`) },
  ];
}
