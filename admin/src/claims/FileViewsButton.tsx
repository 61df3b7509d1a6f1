import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useRead } from '../data/useRead';
import { Moment } from '../fields/Moment';
import { useText } from '../i18n/useText';
import { ReadState } from '../layout/ReadState';
import type { ClaimRecord, PaperFile } from './claim.rows';
import { ClaimFileViewsDocument } from './claimPapers.documents';
import { useFileName } from './useFileName';

interface FileViewsProps {
  claim: ClaimRecord;
  file: PaperFile;
}

/** Tells who was given a file, and when. */
export function FileViewsButton(props: FileViewsProps) {
  const t = useText();
  const name = useFileName(props.file);
  const [isOpen, setOpen] = useState(false);
  const titleId = useId();
  const title = t('resources.claimPapers.viewsLabel', { name });
  return (
    <>
      <Button size="small" aria-label={title} onClick={() => setOpen(true)}>
        {t('resources.claimPapers.views')}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} aria-labelledby={titleId} fullWidth>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>{isOpen && <FileViews {...props} />}</DialogContent>
        <DialogActions>
          <Button onClick={() => setOpen(false)}>{t('common.close')}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

function FileViews({ claim, file }: FileViewsProps) {
  const t = useText();
  const read = useRead(ClaimFileViewsDocument, { id: claim.id });
  if (!read.data) return <ReadState read={read} />;
  const files = read.data.claim?.documents.flatMap((document) => document.files) ?? [];
  const views = files.find(({ id }) => id === file.id)?.views ?? [];
  if (views.length === 0) return <>{t('resources.claimPapers.noViews')}</>;
  return (
    <ul>
      {views.map(({ id, viewedBy, viewedAt }) => (
        <li key={id}>
          {viewedBy.fullName}, <Moment value={viewedAt} />
        </li>
      ))}
    </ul>
  );
}
