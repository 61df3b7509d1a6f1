import DoneAllIcon from '@mui/icons-material/DoneAll';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useText } from '../../i18n/useText';
import { useIsPhone } from '../../layout/useIsPhone';
import type { OpenSheet } from './useSheet';

interface EverybodyBarProps {
  sheet: OpenSheet;
  mayCollect: boolean;
}

/** The one button for the usual case, after which only exceptions are left; and the keys of the sheet. */
export function EverybodyBar({ sheet, mayCollect }: EverybodyBarProps) {
  const t = useText();
  const isPhone = useIsPhone();
  const { lines, dispatch } = sheet;
  if (lines.every(({ savedAttendance }) => savedAttendance)) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mt: 2 }}>
      <Button
        variant="outlined"
        startIcon={<DoneAllIcon />}
        autoFocus={!isPhone}
        onClick={(event) => {
          dispatch({ type: 'everybodyCame', lines, andPaid: mayCollect });
          // A click without a pointer is the Enter key: whoever types goes on to the exceptions.
          if (event.detail === 0) document.querySelector<HTMLElement>('[data-row]')?.focus();
        }}
        sx={{ minHeight: 48, bgcolor: 'background.paper' }}
      >
        {t(`resources.meetings.sheet.${mayCollect ? 'everybody' : 'everybodyCame'}`)}
      </Button>
      <Typography
        variant="body2"
        color="textSecondary"
        sx={{ display: { xs: 'none', md: 'block' } }}
      >
        {t('resources.meetings.sheet.keys')}
      </Typography>
    </Box>
  );
}
