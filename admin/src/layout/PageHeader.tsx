import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, type ReactNode } from 'react';
import { useText } from '../i18n/useText';

interface PageHeaderProps {
  title: string;
  /** What stands beside the title: a number, a status. */
  aside?: ReactNode;
  actions?: ReactNode;
}

/** The heading of a screen, which also names the browser's tab. */
export function PageHeader({ title, aside, actions }: PageHeaderProps) {
  const t = useText();
  const tab = `${title} · ${t('layout.appName')}`;
  useEffect(() => {
    document.title = tab;
  }, [tab]);
  return (
    <Box
      component="header"
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, pt: 3, pb: 2 }}
    >
      <Typography variant="h1" sx={{ overflowWrap: 'anywhere' }}>
        {title}
      </Typography>
      {aside}
      <Box sx={{ ml: 'auto', display: 'flex', flexWrap: 'wrap', gap: 1 }}>{actions}</Box>
    </Box>
  );
}
