import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { BankRowState } from '../data/gql/enums';
import { Rupiah } from '../fields/Rupiah';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { Row } from '../layout/RowList';
import type { PreviewRow } from './bankStatement.rows';
import { RowStateChip } from './RowStateChip';

type Facts = Pick<
  PreviewRow,
  'number' | 'raw' | 'state' | 'bookedOn' | 'amount' | 'description' | 'reference'
>;

interface RowLineProps {
  row: Facts & { state: BankRowState };
  /** What it stands for, or why it stands for nothing. */
  why: ReactNode;
  actions?: ReactNode;
}

/** One row of a statement: day, amount and text, or the raw line where it cannot be read. */
export function RowLine({ row, why, actions }: RowLineProps) {
  return (
    <Row>
      <Box sx={{ flex: '1 1 300px', minWidth: 0, overflowWrap: 'anywhere' }}>
        {row.amount === null || row.bookedOn === null ? <Raw row={row} /> : <Movement row={row} />}
      </Box>
      <Box sx={{ flex: '1 1 240px', minWidth: 0, fontSize: '0.875rem' }}>
        <RowStateChip state={row.state} />
        <Box sx={{ mt: 0.5, overflowWrap: 'anywhere' }}>{why}</Box>
      </Box>
      {actions && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, flex: '0 1 auto' }}>{actions}</Box>
      )}
    </Row>
  );
}

function Movement({ row }: { row: Facts }) {
  const t = useText();
  const { day } = useFormat();
  const { number, bookedOn, amount, description, reference } = row;
  return (
    <>
      <Box sx={{ fontWeight: 600 }}>
        <Rupiah value={amount ?? 0} />
        {' · '}
        {bookedOn && day(bookedOn)}
      </Box>
      <div>{[description, reference].filter(Boolean).join(' · ')}</div>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
        {t('resources.bankStatements.line', { number })}
      </Box>
    </>
  );
}

function Raw({ row: { number, raw } }: { row: Facts }) {
  const t = useText();
  return (
    <>
      <Box sx={{ fontWeight: 600 }}>{t('resources.bankStatements.line', { number })}</Box>
      <Box component="code" sx={{ fontSize: '0.8125rem', whiteSpace: 'pre-wrap' }}>
        {raw}
      </Box>
    </>
  );
}
