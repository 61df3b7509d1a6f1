import CheckIcon from '@mui/icons-material/Check';
import TaskAltIcon from '@mui/icons-material/TaskAlt';
import CompareArrowsIcon from '@mui/icons-material/CompareArrows';
import Box from '@mui/material/Box';
import { Rupiah } from '../fields/Rupiah';
import { StatusChip } from '../fields/StatusChip';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { CardSection } from '../layout/CardSection';
import { EmptyState } from '../layout/EmptyState';
import { FactList } from '../layout/FactList';
import { Row, RowList } from '../layout/RowList';
import type { Reconciliation } from './bankStatement.rows';

/** The two sums, what lies between them, and what is on record and on no statement. */
export function ReconciliationFigures({ figures }: { figures: Reconciliation }) {
  const t = useText();
  const { rupiah } = useFormat();
  const { difference } = figures;
  return (
    <>
      <CardSection title={t('resources.bankStatements.reconciliation.sums')}>
        <Box sx={{ mb: 2 }}>
          {difference === 0 ? (
            <StatusChip
              tone="good"
              icon={CheckIcon}
              label={t('resources.bankStatements.reconciliation.agrees')}
            />
          ) : (
            <StatusChip
              tone="warning"
              icon={CompareArrowsIcon}
              label={t('resources.bankStatements.reconciliation.differs', {
                amount: rupiah(difference),
              })}
            />
          )}
        </Box>
        <FactList facts={useFacts(figures)} />
      </CardSection>
      <Missing figures={figures} />
    </>
  );
}

function useFacts(figures: Reconciliation) {
  const t = useText();
  const { count, rupiah } = useFormat();
  const label = (
    name: 'ledgerMoved' | 'statementMoved' | 'ledgerBalance' | 'matched' | 'setAside' | 'open',
  ) => t(`resources.bankStatements.reconciliation.${name}`);
  const amount = (
    name: 'ledgerMoved' | 'statementMoved' | 'ledgerBalance' | 'matched' | 'setAside',
  ) => ({
    label: label(name),
    value: <Rupiah value={figures[name]} />,
  });
  return [
    amount('ledgerMoved'),
    amount('statementMoved'),
    amount('matched'),
    amount('setAside'),
    {
      label: label('open'),
      value: `${rupiah(figures.open)} · ${t('resources.bankStatements.rowCount', {
        smart_count: count(figures.openCount),
      })}`,
    },
    amount('ledgerBalance'),
  ];
}

function Missing({
  figures: { missing, missingCount, missingTotal },
}: {
  figures: Reconciliation;
}) {
  const t = useText();
  const { day, rupiah } = useFormat();
  return (
    <CardSection title={t('resources.bankStatements.reconciliation.missing')} above={2}>
      {missingCount === 0 ? (
        <EmptyState
          icon={TaskAltIcon}
          title={t('resources.bankStatements.reconciliation.nothingMissing')}
          body={t('resources.bankStatements.reconciliation.nothingMissingHelp')}
        />
      ) : (
        <>
          <Box sx={{ mb: 1.5 }}>
            {t('resources.bankStatements.reconciliation.missingHelp', {
              count: missingCount,
              total: rupiah(missingTotal),
            })}
          </Box>
          <RowList>
            {missing.map(({ kind, id, label, amount, on, ageDays }) => (
              <Row key={`${kind} ${id}`}>
                <Box sx={{ flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' }}>
                  <Box sx={{ fontWeight: 600 }}>
                    {t(`enums.BankThingKind.${kind}`)} {label}
                  </Box>
                  <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
                    {day(on)} · {t('common.days', { smart_count: ageDays })}
                  </Box>
                </Box>
                <Rupiah value={amount} />
              </Row>
            ))}
          </RowList>
        </>
      )}
    </CardSection>
  );
}
