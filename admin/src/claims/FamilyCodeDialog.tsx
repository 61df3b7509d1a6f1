import PrintOutlinedIcon from '@mui/icons-material/PrintOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { useText } from '../i18n/useText';
import { ShareReceiptButton } from '../receipts/ShareReceiptButton';
import { FamilyCodeSlip } from './FamilyCodeSlip';

interface FamilyCodeDialogProps {
  number: string;
  code: string;
  onClose: () => void;
}

/** Shows a code this once, to be printed or shared. Only its button closes it: a slip of the hand would lose the code. */
export function FamilyCodeDialog({ number, code, onClose }: FamilyCodeDialogProps) {
  const t = useText();
  const titleId = useId();
  const address = `${location.host}/klaim`;
  const text = t('resources.claimFamily.share', { number, code, address });
  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby={titleId}>
      <DialogTitle id={titleId} sx={{ displayPrint: 'none' }}>
        {t('resources.claimFamily.slipTitle')}
      </DialogTitle>
      <DialogContent>
        <Alert severity="warning" sx={{ mb: 2, displayPrint: 'none' }}>
          {t('resources.claimFamily.once')}
        </Alert>
        <FamilyCodeSlip number={number} code={code} address={address} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2, displayPrint: 'none' }}>
          <Button
            variant="contained"
            startIcon={<PrintOutlinedIcon />}
            onClick={() => window.print()}
            sx={{ minHeight: 48 }}
          >
            {t('resources.claimFamily.print')}
          </Button>
          <ShareReceiptButton text={text} />
        </Box>
      </DialogContent>
      <DialogActions sx={{ displayPrint: 'none' }}>
        <Button onClick={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
