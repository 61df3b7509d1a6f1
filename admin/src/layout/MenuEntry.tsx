import type { SvgIconComponent } from '@mui/icons-material';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import { alpha } from '@mui/material/styles';
import { NavLink } from 'react-router-dom';

interface MenuEntryProps {
  to: string;
  icon: SvgIconComponent;
  label: string;
  onChoose: (() => void) | undefined;
}

/** One line of the menu; the current screen is marked for the eye and for screen readers. */
export function MenuEntry({ to, icon: Icon, label, onChoose }: MenuEntryProps) {
  return (
    <ListItem disablePadding>
      <ListItemButton
        component={NavLink}
        to={to}
        end={to === '/'}
        onClick={onChoose}
        sx={{
          minHeight: 44,
          mx: 1,
          mb: 0.25,
          px: 1.5,
          borderRadius: 1,
          color: 'text.secondary',
          '&.active': {
            color: 'primary.main',
            bgcolor: ({ palette }) => alpha(palette.primary.main, 0.12),
            fontWeight: 650,
          },
        }}
      >
        <ListItemIcon sx={{ minWidth: 36, color: 'inherit' }}>
          <Icon fontSize="small" />
        </ListItemIcon>
        {label}
      </ListItemButton>
    </ListItem>
  );
}
