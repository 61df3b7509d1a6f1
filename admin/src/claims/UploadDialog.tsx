import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import type { DocumentSubstitute } from '../data/gql/enums';
import { useText } from '../i18n/useText';
import { FilePicker } from './FilePicker';
import { SendingList } from './SendingList';
import { useUploads } from './useUploads';

interface UploadDialogProps {
  /** What the document is called. */
  name: string;
  documentId: string;
  /** What may come in its place. */
  letters: readonly DocumentSubstitute[];
  onClose: () => void;
}

/** Takes photos and PDFs of a document, or of the letter in its place, and says what became of each. */
export function UploadDialog({ name, documentId, letters, onClose }: UploadDialogProps) {
  const t = useText();
  const titleId = useId();
  // Asked once: with the first file the document is in.
  const [choices] = useState(letters);
  const [letter, setLetter] = useState<DocumentSubstitute | ''>('');
  const query = letter ? `?substitute=${letter}` : '';
  const uploads = useUploads(`/claim-documents/${documentId}/files${query}`);
  const { sendings, send, sendAgain, isSending } = uploads;
  return (
    <Dialog open onClose={isSending ? undefined : onClose} fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('resources.claimPapers.uploadLabel', { name })}</DialogTitle>
      <DialogContent>
        {choices.length > 0 && (
          <TextField
            select
            fullWidth
            label={t('resources.claimPapers.what')}
            value={letter}
            disabled={sendings.length > 0}
            onChange={({ target }) =>
              setLetter(choices.find((choice) => choice === target.value) ?? '')
            }
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
            sx={{ mt: 1, mb: 2 }}
          >
            <MenuItem value="">{t('resources.claimPapers.itself', { name })}</MenuItem>
            {choices.map((choice) => (
              <MenuItem key={choice} value={choice}>
                {t(`resources.claims.substitutes.${choice}`)}
              </MenuItem>
            ))}
          </TextField>
        )}
        <FilePicker onFiles={(files) => void send(files)} />
        <SendingList sendings={sendings} onAgain={(sending) => void sendAgain(sending)} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={isSending}>
          {t('common.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
