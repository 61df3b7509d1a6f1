import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useCanAccess, useCreatePath } from 'ra-core';
import { Link } from 'react-router-dom';

interface CreateButtonProps {
  resource: string;
  /** The verb, as the domain says it: enrol, invite, open. */
  label: string;
}

/** Leads to the form for a new record, for those who may make one. */
export function CreateButton({ resource, label }: CreateButtonProps) {
  const createPath = useCreatePath();
  const { canAccess } = useCanAccess({ resource, action: 'create' });
  if (!canAccess) return null;
  return (
    <Button
      component={Link}
      to={createPath({ resource, type: 'create' })}
      variant="contained"
      startIcon={<AddIcon />}
    >
      {label}
    </Button>
  );
}
