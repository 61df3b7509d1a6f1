import ReportProblemOutlinedIcon from '@mui/icons-material/ReportProblemOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { refusalOf } from '../data/errors';
import { useText } from '../i18n/useText';
import { EmptyState } from './EmptyState';

/** What a reader sees when a screen breaks: plain words, a code to pass on, two ways forward. */
export function ErrorPage({ error }: { error: Error }) {
  const t = useText();
  const code = refusalOf(error)?.incident ?? `${error.name}: ${error.message}`;
  return (
    <EmptyState
      icon={ReportProblemOutlinedIcon}
      title={t('layout.error.title')}
      body={t('layout.error.body')}
      action={
        <Box>
          <Box sx={{ mb: 2 }}>
            {t('layout.error.code')}: <code>{code}</code>
          </Box>
          <Button variant="contained" onClick={() => window.location.reload()} sx={{ mr: 1 }}>
            {t('layout.error.reload')}
          </Button>
          <Button href="/">{t('layout.error.home')}</Button>
        </Box>
      }
    />
  );
}
