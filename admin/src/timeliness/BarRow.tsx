import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useCanAccess } from 'ra-core';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { listPath } from '../layout/listPath';

interface BarRowProps {
  label: ReactNode;
  /** In words; the bar only repeats it. */
  value: ReactNode;
  /** From 0 to 1; no bar when null. */
  share: number | null;
  /** The list behind it, and how it is called. */
  list?: { filter: object; label: string; name: string } | undefined;
}

/** One figure in words with a bar below, and the way to the claims behind it. */
export function BarRow({ label, value, share, list }: BarRowProps) {
  const { canAccess } = useCanAccess({ resource: 'claims', action: 'list' });
  return (
    <Box component="li" sx={{ py: 0.75, breakInside: 'avoid' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
        <Box component="span" sx={{ flexGrow: 1, fontWeight: 600 }}>
          {label}
        </Box>
        <span>{value}</span>
        {list && canAccess && (
          <Link
            component={RouterLink}
            to={listPath('claims', list.filter)}
            aria-label={list.name}
            underline="hover"
            sx={{
              display: 'inline-flex',
              alignItems: 'center',
              minHeight: { xs: 48, sm: 32 },
              px: 0.5,
              '@media print': { display: 'none' },
            }}
          >
            {list.label}
          </Link>
        )}
      </Box>
      {share !== null && (
        <Box aria-hidden sx={{ height: 8, borderRadius: 1, bgcolor: 'divider' }}>
          <Box
            sx={{
              height: 1,
              borderRadius: 1,
              bgcolor: 'primary.main',
              width: `${String(Math.min(100 * share, 100))}%`,
              printColorAdjust: 'exact',
            }}
          />
        </Box>
      )}
    </Box>
  );
}
