import Box from '@mui/material/Box';
import type { CoreLayoutProps } from 'ra-core';
import { Suspense, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { AppBar } from './AppBar';
import { ErrorBoundary } from './ErrorBoundary';
import { Navigation } from './Navigation';
import { PageLoading } from './PageLoading';
import { SkipLink } from './SkipLink';

/** The frame of every screen: bar above, menu at the side (behind a button on phones), content. */
export function Layout({ children }: CoreLayoutProps) {
  const [isMenuOpen, setMenuOpen] = useState(false);
  const { pathname } = useLocation();
  const t = useText();
  return (
    <Box
      sx={{
        minHeight: '100vh',
        display: 'flex',
        flexDirection: 'column',
        '@media print': { minHeight: 0 },
      }}
    >
      <SkipLink />
      <AppBar onOpenMenu={() => setMenuOpen(true)} />
      <Box sx={{ display: 'flex', flexGrow: 1 }}>
        <Box component="nav" aria-label={t('layout.menu')} sx={{ displayPrint: 'none' }}>
          <Navigation isOpen={isMenuOpen} onClose={() => setMenuOpen(false)} />
        </Box>
        <Box
          component="main"
          id="main-content"
          tabIndex={-1}
          sx={{
            flexGrow: 1,
            minWidth: 0,
            px: { xs: 1.5, sm: 3 },
            pb: 6,
            outline: 'none',
            '@media print': { p: 0 },
          }}
        >
          <ErrorBoundary key={pathname}>
            <Suspense fallback={<PageLoading />}>{children}</Suspense>
          </ErrorBoundary>
        </Box>
      </Box>
    </Box>
  );
}
