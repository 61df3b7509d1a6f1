import AccountCircleIcon from '@mui/icons-material/AccountCircle';
import KeyIcon from '@mui/icons-material/KeyOutlined';
import LogoutIcon from '@mui/icons-material/Logout';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { useLocales, useLogout, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { useViewer } from '../auth/useViewer';
import { useText } from '../i18n/useText';
import { LanguageItem } from './LanguageItem';
import { ThemeItem } from './ThemeItem';

const ChangePasswordDialog = lazy(() => import('../auth/ChangePasswordDialog'));

/** Who is signed in, with language, light or dark, and the way out. */
export function UserMenu() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isChanging, setChanging] = useState(false);
  const viewer = useViewer();
  const translate = useTranslate();
  const t = useText();
  const signOut = useLogout();
  const languages = useLocales();
  if (!viewer) return null;
  const { user, institution } = viewer;
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        color="inherit"
        startIcon={<AccountCircleIcon />}
        aria-label={`${translate('ra.auth.user_menu')}: ${user.fullName}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minWidth: 0, '& .MuiButton-startIcon': { mx: { xs: 0, sm: 0.5 } } }}
      >
        <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
          {user.fullName}
        </Box>
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        <Box component="li" role="presentation" sx={{ px: 2, pb: 1, maxWidth: 300 }}>
          <Typography sx={{ fontWeight: 600 }}>{user.fullName}</Typography>
          <Typography variant="body2" color="textSecondary">
            {t(`enums.Role.${user.role}`)} · {institution.name}
          </Typography>
        </Box>
        <Divider component="li" />
        {languages.map((language) => (
          <LanguageItem key={language.locale} language={language} onDone={close} />
        ))}
        <Divider component="li" />
        <ThemeItem onDone={close} />
        <MenuItem
          onClick={() => {
            close();
            setChanging(true);
          }}
        >
          <ListItemIcon>
            <KeyIcon fontSize="small" />
          </ListItemIcon>
          {t('auth.change.button')}
        </MenuItem>
        <MenuItem onClick={() => void signOut({}, undefined, false)}>
          <ListItemIcon>
            <LogoutIcon fontSize="small" />
          </ListItemIcon>
          {translate('ra.auth.logout')}
        </MenuItem>
      </Menu>
      {isChanging && (
        <Suspense>
          <ChangePasswordDialog onClose={() => setChanging(false)} />
        </Suspense>
      )}
    </>
  );
}
