import ShareIcon from '@mui/icons-material/Share';
import Button from '@mui/material/Button';
import { useNotify } from 'ra-core';
import { useText } from '../i18n/useText';

/** Where a text goes that neither the device's own menu nor its clipboard takes, as in panels opened without https. */
const MESSENGER = 'https://wa.me/?text=';

/** Hands the text with the public address to a messenger, or to the clipboard where the device has no such menu. */
export function ShareReceiptButton({ text }: { text: string }) {
  const t = useText();
  const notify = useNotify();
  const share = async () => {
    const canShare = 'share' in navigator;
    if (canShare) {
      // Who closes the menu has changed their mind, and needs no message.
      await navigator.share({ text }).catch(() => undefined);
    } else if (window.isSecureContext) {
      await navigator.clipboard.writeText(text);
      notify('resources.receipts.copied', { type: 'success' });
    } else {
      window.open(`${MESSENGER}${encodeURIComponent(text)}`, '_blank', 'noopener');
    }
  };
  return (
    <Button startIcon={<ShareIcon />} onClick={() => void share()} sx={{ minHeight: 48 }}>
      {t('resources.receipts.share')}
    </Button>
  );
}
