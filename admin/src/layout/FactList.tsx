import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** One fact about a record. */
export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** Facts as label over value: two columns on a phone, as many as fit on a wide screen. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: { xs: 'grid', sm: 'flex' },
        gridTemplateColumns: '1fr 1fr',
        flexWrap: 'wrap',
        columnGap: { xs: 2, sm: 3 },
        rowGap: 2,
      }}
    >
      {facts.map(({ label, value }) => (
        <Box key={label} sx={{ maxWidth: { sm: 260 } }}>
          <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
            {label}
          </Box>
          <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            {value}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
