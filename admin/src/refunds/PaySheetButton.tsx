import PrintOutlinedIcon from '@mui/icons-material/PrintOutlined';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { listPath } from '../layout/listPath';
import { useFilters } from '../layout/useFilters';

/** Opens the sheet on which people sign for the refunds of this list that still wait. */
export function PaySheetButton() {
  const t = useText();
  const { values } = useFilters();
  return (
    <Button
      component={Link}
      to={listPath('refunds/paper', { ...values, state: 'WAITING' })}
      startIcon={<PrintOutlinedIcon />}
      sx={{ minHeight: 48 }}
    >
      {t('resources.refunds.paper.open')}
    </Button>
  );
}
