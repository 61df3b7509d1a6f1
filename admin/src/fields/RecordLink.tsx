import Link from '@mui/material/Link';
import { useCreatePath } from 'ra-core';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';

interface RecordLinkProps {
  resource: string;
  id: string;
  opens?: 'show' | 'edit';
  children: ReactNode;
}

/** Leads to a record's own page, or to its form. */
export function RecordLink({ resource, id, opens = 'show', children }: RecordLinkProps) {
  const createPath = useCreatePath();
  return (
    <Link
      component={RouterLink}
      to={createPath({ resource, id, type: opens })}
      onClick={(event) => event.stopPropagation()}
      underline="hover"
      sx={{ fontWeight: 600 }}
    >
      {children}
    </Link>
  );
}
