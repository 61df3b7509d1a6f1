import PhoneAndroidIcon from '@mui/icons-material/PhoneAndroid';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import { usePermission } from '../auth/useViewer';
import { useText } from '../i18n/useText';

/** The way to the phone page, which is a page of its own and no screen of the panel. */
export function FieldEntry() {
  const t = useText();
  if (!usePermission('ATTENDANCE_RECORD')) return null;
  return (
    <ListItem disablePadding>
      <ListItemButton
        component="a"
        href="/lapangan/"
        sx={{ minHeight: 44, mx: 1, px: 1.5, borderRadius: 1, color: 'text.secondary' }}
      >
        <ListItemIcon sx={{ minWidth: 36, color: 'inherit' }}>
          <PhoneAndroidIcon fontSize="small" />
        </ListItemIcon>
        {t('layout.fieldMode')}
      </ListItemButton>
    </ListItem>
  );
}
