import MenuIcon from '@mui/icons-material/Menu';
import MuiAppBar from '@mui/material/AppBar';
import Box from '@mui/material/Box';
import GlobalStyles from '@mui/material/GlobalStyles';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import Toolbar from '@mui/material/Toolbar';
import Typography from '@mui/material/Typography';
import { useLoading, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { useViewer } from '../auth/useViewer';
import { useText } from '../i18n/useText';
import { BAR_PX } from './measures';
import { UserMenu } from './UserMenu';

/** The keyboard brings no control to rest behind the bar. */
const FOCUS_IN_VIEW = { html: { scrollPaddingTop: BAR_PX } };

/** The bar above every screen, with the room it takes: where am I, for which institution, as whom. */
export function AppBar({ onOpenMenu }: { onOpenMenu: () => void }) {
  const t = useText();
  const translate = useTranslate();
  const viewer = useViewer();
  return (
    <>
      <GlobalStyles styles={FOCUS_IN_VIEW} />
      <Box sx={{ height: BAR_PX, flexShrink: 0, displayPrint: 'none' }} />
      <MuiAppBar position="fixed" sx={{ displayPrint: 'none' }}>
        <Toolbar variant="dense" sx={{ gap: 1, minHeight: 52 }}>
          <IconButton
            color="inherit"
            edge="start"
            aria-label={translate('ra.action.open_menu')}
            onClick={onOpenMenu}
            sx={{ display: { md: 'none' } }}
          >
            <MenuIcon />
          </IconButton>
          <Box
            component={Link}
            to="/"
            sx={{ color: 'inherit', textDecoration: 'none', fontWeight: 700, fontSize: '1.125rem' }}
          >
            {t('layout.appName')}
          </Box>
          <Typography noWrap sx={{ flexGrow: 1, opacity: 0.92, pl: 1 }}>
            {viewer?.institution.shortName}
          </Typography>
          <UserMenu />
        </Toolbar>
        <Progress />
      </MuiAppBar>
    </>
  );
}

function Progress() {
  const isLoading = useLoading();
  return (
    <LinearProgress
      color="inherit"
      aria-hidden
      sx={{ height: 2, visibility: isLoading ? 'visible' : 'hidden' }}
    />
  );
}
