import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import type { ReactNode } from 'react';

/** Short rows one under the other, for a part of a screen that needs no table. */
export function RowList({ children }: { children: ReactNode }) {
  return (
    <Card component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {children}
    </Card>
  );
}

/** One row; its parts wrap on a phone. */
export function Row({ children }: { children: ReactNode }) {
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1.5,
        rowGap: 1,
        px: 2,
        py: 1.25,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      {children}
    </Box>
  );
}
