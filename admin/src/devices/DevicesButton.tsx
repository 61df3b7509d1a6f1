import PhoneAndroidIcon from '@mui/icons-material/PhoneAndroid';
import Button from '@mui/material/Button';
import { useCanAccess, useCreatePath, useGetResourceLabel } from 'ra-core';
import { Link } from 'react-router-dom';

const RESOURCE = 'fieldDevices';

/** Leads from the accounts to the phones they carry. */
export function DevicesButton() {
  const createPath = useCreatePath();
  const labelOf = useGetResourceLabel();
  const { canAccess } = useCanAccess({ resource: RESOURCE, action: 'list' });
  if (!canAccess) return null;
  return (
    <Button
      component={Link}
      to={createPath({ resource: RESOURCE, type: 'list' })}
      startIcon={<PhoneAndroidIcon />}
    >
      {labelOf(RESOURCE, 2)}
    </Button>
  );
}
