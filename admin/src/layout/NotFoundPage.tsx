import ExploreOffOutlinedIcon from '@mui/icons-material/ExploreOffOutlined';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { EmptyState } from './EmptyState';

/** For an address that leads nowhere. */
export function NotFoundPage() {
  const t = useText();
  return (
    <EmptyState
      icon={ExploreOffOutlinedIcon}
      title={t('layout.notFound.title')}
      body={t('layout.notFound.body')}
      action={
        <Button variant="contained" component={Link} to="/">
          {t('layout.error.home')}
        </Button>
      }
    />
  );
}
