import EditIcon from '@mui/icons-material/EditOutlined';
import Button from '@mui/material/Button';
import { useCanAccess, useCreatePath } from 'ra-core';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/useText';

/** Leads to a record's edit form, for those who may edit. */
export function EditButton({ resource, id }: { resource: string; id: string }) {
  const t = useText();
  const createPath = useCreatePath();
  const { canAccess } = useCanAccess({ resource, action: 'edit' });
  if (!canAccess) return null;
  return (
    <Button
      component={Link}
      to={createPath({ resource, id, type: 'edit' })}
      startIcon={<EditIcon />}
    >
      {t('common.edit')}
    </Button>
  );
}
