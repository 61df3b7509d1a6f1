import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { LanguageSwitch } from './LanguageSwitch';
import { LoginForm } from './LoginForm';
import { loadViewer } from './viewer';

/** The sign-in page; somebody already signed in goes straight on. */
export function LoginPage() {
  const t = useText();
  const navigate = useNavigate();
  useEffect(() => {
    loadViewer()
      .then((viewer) => viewer && navigate('/', { replace: true }))
      // Without an answer the form stays, and signing in will say what is wrong.
      .catch(() => undefined);
  }, [navigate]);
  return (
    <Box component="main" sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', p: 2 }}>
      <Box sx={{ width: '100%', maxWidth: 400 }}>
        <Card sx={{ p: { xs: 2.5, sm: 4 } }}>
          <Typography variant="h1">{t('auth.title')}</Typography>
          <Typography color="textSecondary" sx={{ mt: 1, mb: 3 }}>
            {t('auth.lead')}
          </Typography>
          <LoginForm />
          <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
            {t('auth.forgotten')}
          </Typography>
        </Card>
        <LanguageSwitch />
      </Box>
    </Box>
  );
}
