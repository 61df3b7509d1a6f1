import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useSearchParams } from 'react-router-dom';
import type { ClaimStage } from '../../data/gql/enums';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { BoardColumn, type ColumnSum } from './BoardColumn';

interface BoardTabsProps {
  columns: ReadonlyArray<{ readonly stage: ClaimStage; readonly sum: ColumnSum | undefined }>;
  filter: Readonly<Record<string, unknown>>;
}

/** The board on a phone: one column at a time. The open one stands in the address. */
export function BoardTabs({ columns, filter }: BoardTabsProps) {
  const t = useText();
  const { count: number } = useFormat();
  const [search, setSearch] = useSearchParams();
  const open = columns.find(({ stage }) => stage === search.get('column')) ?? columns[0];
  if (!open) return null;
  const show = (stage: ClaimStage) =>
    setSearch(
      (earlier) => {
        const next = new URLSearchParams(earlier);
        next.set('column', stage);
        return next;
      },
      { replace: true },
    );
  return (
    <>
      <Tabs
        value={open.stage}
        onChange={(_, stage: ClaimStage) => show(stage)}
        variant="scrollable"
        aria-label={t('resources.claims.stages.label')}
        sx={{ borderBottom: 1, borderColor: 'divider', mb: 2 }}
      >
        {columns.map(({ stage, sum }) => (
          <Tab
            key={stage}
            value={stage}
            id={`column-${stage}`}
            aria-controls={`cards-${stage}`}
            label={`${t(`enums.ClaimStage.${stage}`)}${sum ? ` (${number(sum.count)})` : ''}`}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`cards-${open.stage}`} aria-labelledby={`column-${open.stage}`}>
        <BoardColumn stage={open.stage} filter={filter} sum={open.sum} />
      </Box>
    </>
  );
}
