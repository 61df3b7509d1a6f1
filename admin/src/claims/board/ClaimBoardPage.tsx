import ViewListIcon from '@mui/icons-material/ViewList';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { ClaimStage } from '../../data/gql/enums';
import { useRead } from '../../data/useRead';
import { useText } from '../../i18n/useText';
import { AddressFilters } from '../../layout/AddressFilters';
import { listPath } from '../../layout/listPath';
import { PageHeader } from '../../layout/PageHeader';
import { useFilters } from '../../layout/useFilters';
import { useIsPhone } from '../../layout/useIsPhone';
import { VISUALLY_HIDDEN } from '../../layout/visuallyHidden';
import { ClaimStageCountsDocument } from '../claim.documents';
import { ClaimFilters } from '../ClaimFilters';
import { STAGES, withoutStage } from '../stages';
import { BoardColumn, type ColumnSum } from './BoardColumn';
import { BoardTabs } from './BoardTabs';
import { MoveDialog } from './MoveDialog';
import { useHeldCard, type HeldCard } from './useHeldCard';

/** The claims by stage, one column each; a card that is dropped asks before anything happens. */
export default function ClaimBoardPage() {
  return (
    <AddressFilters>
      <Board />
    </AddressFilters>
  );
}

const NOTHING: ColumnSum = { count: 0, overdueCount: 0, amount: 0 };

function Board() {
  const t = useText();
  const isPhone = useIsPhone();
  const { values } = useFilters();
  const filter = withoutStage(values);
  const counts = useRead(ClaimStageCountsDocument, { filter }).data?.counts;
  const board = useHeldCard();
  const sums = STAGES.map((stage) => ({
    stage,
    sum: counts && (counts.find((count) => count.stage === stage) ?? NOTHING),
  }));
  return (
    <>
      <PageHeader
        title={t('resources.claimDesk.board')}
        actions={
          <Button
            component={Link}
            to={listPath('claims', { ...filter, isOpen: true })}
            startIcon={<ViewListIcon />}
          >
            {t('resources.claimDesk.list')}
          </Button>
        }
      />
      <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
        <ClaimFilters />
      </Box>
      {isPhone ? (
        <BoardTabs columns={sums} filter={filter} />
      ) : (
        <Columns columns={sums} filter={filter} board={board} />
      )}
      {board.dropped && <MoveDialog {...board.dropped} onClose={board.done} />}
    </>
  );
}

const COLUMNS = {
  display: 'grid',
  gridTemplateColumns: `repeat(${STAGES.length}, minmax(250px, 1fr))`,
  gap: 1,
  p: 0.5,
  // Columns are as tall as the tallest, so that a card may be dropped anywhere in one, and scroll inside the window.
  maxHeight: 'calc(100vh - 96px)',
  overflow: 'auto',
  // What cards hide for those who see stays inside, and does not stretch the page.
  position: 'relative',
};

interface ColumnsProps {
  columns: ReadonlyArray<{ readonly stage: ClaimStage; readonly sum: ColumnSum | undefined }>;
  filter: Readonly<Record<string, unknown>>;
  board: HeldCard;
}

/** All columns side by side; they scroll sideways where the screen is too narrow for them. */
function Columns({ columns, filter, board }: ColumnsProps) {
  const t = useText();
  return (
    <>
      <Box id="board-help" sx={{ color: 'text.secondary', mb: 1 }}>
        {t('resources.claimDesk.help')}
      </Box>
      <Box
        tabIndex={0}
        role="region"
        aria-label={t('resources.claims.stages.label')}
        aria-describedby="board-help"
        sx={COLUMNS}
      >
        {columns.map(({ stage, sum }) => (
          <BoardColumn key={stage} stage={stage} filter={filter} sum={sum} board={board} />
        ))}
      </Box>
      <Told board={board} />
    </>
  );
}

/** Says aloud where a card is carried. */
function Told({ board: { held } }: { board: HeldCard }) {
  const t = useText();
  return (
    <Box aria-live="polite" sx={VISUALLY_HIDDEN}>
      {held &&
        t('resources.claimDesk.carried', {
          name: held.claim.participant.fullName,
          stage: t(`enums.ClaimStage.${held.target}`),
        })}
    </Box>
  );
}
