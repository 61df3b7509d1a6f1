import LockOutlinedIcon from '@mui/icons-material/LockOutlined';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { EmptyState } from './EmptyState';

/** For a screen the viewer's role does not open. */
export function AccessDeniedPage() {
  const t = useText();
  const translate = useTranslate();
  return (
    <EmptyState
      icon={LockOutlinedIcon}
      title={translate('ra.page.access_denied')}
      body={translate('ra.message.access_denied')}
      action={
        <Button variant="contained" component={Link} to="/">
          {t('layout.error.home')}
        </Button>
      }
    />
  );
}
