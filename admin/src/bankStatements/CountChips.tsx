import Box from '@mui/material/Box';
import type { Counts } from './bankStatement.rows';
import { RowStateChip } from './RowStateChip';
import { countIn, STATES } from './states';

/** How many rows of a statement are in each state that has any. */
export function CountChips({ counts }: { counts: Counts }) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
      {STATES.filter((state) => countIn(counts, state) > 0).map((state) => (
        <RowStateChip key={state} state={state} count={countIn(counts, state)} />
      ))}
    </Box>
  );
}
