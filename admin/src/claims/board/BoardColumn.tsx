import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { ClaimStage } from '../../data/gql/enums';
import { useRead } from '../../data/useRead';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { listPath } from '../../layout/listPath';
import { ReadState } from '../../layout/ReadState';
import { ClaimListDocument } from '../claim.documents';
import { withStage } from '../stages';
import { BoardCard } from './BoardCard';
import type { HeldCard } from './useHeldCard';

/** More cards than these are read in the list. */
const CARDS_MAX = 10;

/** How many claims stand in a column, and how much money they are about. */
export interface ColumnSum {
  readonly count: number;
  readonly overdueCount: number;
  readonly amount: number;
}

interface BoardColumnProps {
  stage: ClaimStage;
  filter: Readonly<Record<string, unknown>>;
  /** Undefined while it is read. */
  sum: ColumnSum | undefined;
  board?: HeldCard;
}

/** The claims of one stage: the first due first, where settled the last first. */
export function BoardColumn({ stage, filter, sum, board }: BoardColumnProps) {
  const t = useText();
  const titleId = useId();
  const wanted = withStage(filter, stage);
  const isEnd = stage === 'RECEIVED' || stage === 'REJECTED';
  const read = useRead(ClaimListDocument, {
    page: { number: 1, size: CARDS_MAX },
    sort: { field: 'DUE_ON', direction: isEnd ? 'DESC' : 'ASC' },
    filter: wanted,
  });
  const list = read.data?.list;
  const isTarget = board?.held?.target === stage;
  return (
    <Box
      component="section"
      aria-labelledby={titleId}
      onDragOver={(event) => {
        event.preventDefault();
        board?.over(stage);
      }}
      onDrop={(event) => {
        event.preventDefault();
        board?.drop(stage);
      }}
      sx={{ ...COLUMN, ...(isTarget && TARGET) }}
    >
      <Box sx={HEAD}>
        <Typography variant="h2" id={titleId} sx={{ fontSize: '1rem' }}>
          {t(`enums.ClaimStage.${stage}`)}
        </Typography>
        <Sum sum={sum} />
      </Box>
      {!list && <ReadState read={read} />}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {list?.items.map((claim) => (
          <BoardCard key={claim.id} claim={claim} {...(board && { board })} />
        ))}
      </Box>
      {list && list.total > CARDS_MAX && (
        <Others to={listPath('claims', wanted)} total={list.total} />
      )}
    </Box>
  );
}

/** Leads to the list of a column that is too long to show. */
function Others({ to, total }: { to: string; total: number }) {
  const t = useText();
  return (
    <Link component={RouterLink} to={to} sx={{ display: 'block', py: 1.5, textAlign: 'center' }}>
      {t('resources.claimDesk.all', { smart_count: total })}
    </Link>
  );
}

const COLUMN = {
  p: 1,
  borderRadius: 1,
  border: 1,
  borderColor: 'divider',
  bgcolor: 'background.default',
  minWidth: 0,
};
/** Stays in sight while the cards scroll below it. */
const HEAD = {
  position: 'sticky',
  top: 0,
  zIndex: 1,
  mx: -1,
  px: 1,
  pb: 0.5,
  bgcolor: 'background.default',
};
const TARGET = { outline: '2px dashed', outlineColor: 'primary.main' };

function Sum({ sum }: { sum: ColumnSum | undefined }) {
  const t = useText();
  const { rupiah, count } = useFormat();
  if (!sum) return <Box sx={{ height: 48 }} />;
  return (
    <Box sx={{ minHeight: 48, fontSize: '0.875rem', fontVariantNumeric: 'tabular-nums' }}>
      {t('resources.claimDesk.sum', { number: count(sum.count), amount: rupiah(sum.amount) })}
      {sum.overdueCount > 0 && (
        <Box sx={{ color: 'error.main' }}>
          {t('resources.claims.stages.overdue', { smart_count: sum.overdueCount })}
        </Box>
      )}
    </Box>
  );
}
