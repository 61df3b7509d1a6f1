import Button from '@mui/material/Button';
import { useNavigate } from 'react-router-dom';
import { useText } from '../i18n/useText';

/** Leaves a form without saving. */
export function BackButton() {
  const navigate = useNavigate();
  const t = useText();
  return <Button onClick={() => void navigate(-1)}>{t('common.cancel')}</Button>;
}
