import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useCreatePath, useListContext, useResourceContext, type RaRecord } from 'ra-core';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

interface RecordCardsProps<Row> {
  /** Which page of the record a tap opens. */
  opens?: 'show' | 'edit';
  /** The address a tap leads to, where that is not simply the record's page. */
  linkTo?: (id: string) => string;
  primary: (row: Row) => string;
  secondary: (row: Row) => ReactNode;
  chips?: (row: Row) => ReactNode;
}

/** The rows of a list on a phone: one tap opens the record. */
export function RecordCards<Row extends RaRecord>(props: RecordCardsProps<Row>) {
  const { primary, secondary, chips, linkTo, opens = 'show' } = props;
  const { data = [] } = useListContext<Row>();
  const resource = useResourceContext();
  const createPath = useCreatePath();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.map((row) => (
        <Box component="li" key={row.id} sx={{ '& + &': { borderTop: 1, borderColor: 'divider' } }}>
          <Box
            component={Link}
            to={linkTo?.(String(row.id)) ?? createPath({ resource, type: opens, id: row.id })}
            sx={{ display: 'block', px: 2, py: 1.5, color: 'inherit', textDecoration: 'none' }}
          >
            <Typography sx={{ fontWeight: 600 }}>{primary(row)}</Typography>
            <Typography variant="body2" color="textSecondary" component="div">
              {secondary(row)}
            </Typography>
            {chips && (
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 0.75 }}>
                {chips(row)}
              </Box>
            )}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
