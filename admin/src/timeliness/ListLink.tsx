import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { listPath } from '../layout/listPath';

interface ListLinkProps {
  filter: object;
  label: string;
  /** Label and figure, for who hears the link alone. */
  name: string;
}

/** The way from a figure to the claims behind it. */
export function ListLink({ filter, label, name }: ListLinkProps) {
  return (
    <Link
      component={RouterLink}
      to={listPath('claims', filter)}
      aria-label={name}
      underline="hover"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        minHeight: { xs: 48, sm: 32 },
        px: 0.5,
        '@media print': { display: 'none' },
      }}
    >
      {label}
    </Link>
  );
}
