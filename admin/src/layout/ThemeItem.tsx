import DarkModeIcon from '@mui/icons-material/DarkMode';
import LightModeIcon from '@mui/icons-material/LightMode';
import ListItemIcon from '@mui/material/ListItemIcon';
import MenuItem from '@mui/material/MenuItem';
import { useTheme } from 'react-admin';
import { useText } from '../i18n/useText';

/** Switches between light and dark; the choice is kept on this device. */
export function ThemeItem({ onDone }: { onDone: () => void }) {
  const [mode, setMode] = useTheme();
  const t = useText();
  const isDark = mode === 'dark';
  return (
    <MenuItem
      onClick={() => {
        setMode(isDark ? 'light' : 'dark');
        onDone();
      }}
    >
      <ListItemIcon>
        {isDark ? <LightModeIcon fontSize="small" /> : <DarkModeIcon fontSize="small" />}
      </ListItemIcon>
      {t(isDark ? 'layout.lightTheme' : 'layout.darkTheme')}
    </MenuItem>
  );
}
