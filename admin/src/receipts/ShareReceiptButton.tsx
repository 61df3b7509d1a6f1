import ShareIcon from '@mui/icons-material/Share';
import Button from '@mui/material/Button';
import { useNotify } from 'ra-core';
import { useText } from '../i18n/useText';

/** Hands the text with the public address to a messenger, or to the clipboard where the device has no such menu. */
export function ShareReceiptButton({ text }: { text: string }) {
  const t = useText();
  const notify = useNotify();
  const share = async () => {
    if ('share' in navigator) {
      // Who closes the menu has changed their mind, and needs no message.
      await navigator.share({ text }).catch(() => undefined);
      return;
    }
    await copy(text);
    notify('resources.receipts.copied', { type: 'success' });
  };
  return (
    <Button startIcon={<ShareIcon />} onClick={() => void share()} sx={{ minHeight: 48 }}>
      {t('resources.receipts.share')}
    </Button>
  );
}

/** Copies a text; panels opened without https have no clipboard, but still a selection. */
async function copy(text: string): Promise<void> {
  if (window.isSecureContext) return navigator.clipboard.writeText(text);
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}
