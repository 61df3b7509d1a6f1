import AccountCircleIcon from '@mui/icons-material/AccountCircle';
import type { SvgIconComponent } from '@mui/icons-material';
import CalendarMonthIcon from '@mui/icons-material/CalendarMonth';
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
import { lazy, Suspense, useState, type MouseEvent } from 'react';
import { useViewer } from '../auth/useViewer';
import type { Viewer } from '../auth/viewer';
import { useText } from '../i18n/useText';
import { LanguageItem } from './LanguageItem';
import { ThemeItem } from './ThemeItem';

const CalendarDialog = lazy(() => import('../calendars/CalendarDialog'));
const ChangePasswordDialog = lazy(() => import('../auth/ChangePasswordDialog'));

type DialogName = 'password' | 'calendar';

/** Who is signed in, with language, light or dark, and the way out. */
export function UserMenu() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const viewer = useViewer();
  const translate = useTranslate();
  if (!viewer) return null;
  const open = (event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget);
  const close = () => setAnchor(null);
  const start = (chosen: DialogName) => {
    close();
    setDialog(chosen);
  };
  return (
    <>
      <Button
        color="inherit"
        startIcon={<AccountCircleIcon />}
        aria-label={`${translate('ra.auth.user_menu')}: ${viewer.user.fullName}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={open}
        sx={{ minWidth: 0, '& .MuiButton-startIcon': { mx: { xs: 0, sm: 0.5 } } }}
      >
        <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
          {viewer.user.fullName}
        </Box>
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        <Who viewer={viewer} />
        <Divider component="li" />
        <Entries onDone={close} onChoose={start} />
      </Menu>
      <Chosen dialog={dialog} onClose={() => setDialog(null)} />
    </>
  );
}

interface EntriesProps {
  onDone: () => void;
  onChoose: (dialog: DialogName) => void;
}

/** Language, light or dark, one's own calendar and password, and the way out. */
function Entries({ onDone, onChoose }: EntriesProps) {
  const t = useText();
  const translate = useTranslate();
  const signOut = useLogout();
  const languages = useLocales();
  const leave = () => void signOut({}, undefined, false);
  return (
    <>
      {languages.map((language) => (
        <LanguageItem key={language.locale} language={language} onDone={onDone} />
      ))}
      <Divider component="li" />
      <ThemeItem onDone={onDone} />
      <ActionItem
        icon={CalendarMonthIcon}
        label={t('resources.calendars.button')}
        onClick={() => onChoose('calendar')}
      />
      <ActionItem
        icon={KeyIcon}
        label={t('auth.change.button')}
        onClick={() => onChoose('password')}
      />
      <ActionItem icon={LogoutIcon} label={translate('ra.auth.logout')} onClick={leave} />
    </>
  );
}

/** The dialog that was chosen, loaded when it is. */
function Chosen({ dialog, onClose }: { dialog: DialogName | null; onClose: () => void }) {
  return (
    <Suspense>
      {dialog === 'password' && <ChangePasswordDialog onClose={onClose} />}
      {dialog === 'calendar' && <CalendarDialog group={null} onClose={onClose} />}
    </Suspense>
  );
}

/** Name, role and institution at the top of the menu. */
function Who({ viewer: { user, institution } }: { viewer: Viewer }) {
  const t = useText();
  return (
    <Box component="li" role="presentation" sx={{ px: 2, pb: 1, maxWidth: 300 }}>
      <Typography sx={{ fontWeight: 600 }}>{user.fullName}</Typography>
      <Typography variant="body2" color="textSecondary">
        {t(`enums.Role.${user.role}`)} · {institution.name}
      </Typography>
    </Box>
  );
}

interface ActionItemProps {
  icon: SvgIconComponent;
  label: string;
  onClick: () => void;
}

function ActionItem({ icon: Icon, label, onClick }: ActionItemProps) {
  return (
    <MenuItem onClick={onClick}>
      <ListItemIcon>
        <Icon fontSize="small" />
      </ListItemIcon>
      {label}
    </MenuItem>
  );
}
