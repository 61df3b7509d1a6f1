import ContentCopyIcon from '@mui/icons-material/ContentCopy';
import EventIcon from '@mui/icons-material/Event';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useNotify } from 'ra-core';
import { useText } from '../i18n/useText';

/** An address just made: to be copied now, or opened in this device's calendar. */
export function NewAddress({ address }: { address: string }) {
  const t = useText();
  const notify = useNotify();
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    notify('common.copied', { type: 'success' });
  };
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Alert severity="warning">{t('resources.calendars.once')}</Alert>
      <TextField
        label={t('resources.calendars.address')}
        value={address}
        size="small"
        fullWidth
        slotProps={{
          htmlInput: { readOnly: true },
          input: { sx: { fontFamily: 'monospace', fontSize: '0.875rem' } },
        }}
        onFocus={(event) => event.target.select()}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button
          variant="contained"
          startIcon={<ContentCopyIcon />}
          onClick={() => void copy()}
          sx={{ minHeight: 48 }}
        >
          {t('resources.calendars.copy')}
        </Button>
        <Button
          href={address.replace(/^https?:/, 'webcal:')}
          startIcon={<EventIcon />}
          sx={{ minHeight: 48 }}
        >
          {t('resources.calendars.openHere')}
        </Button>
      </Box>
    </Box>
  );
}
