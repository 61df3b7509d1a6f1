import DownloadOutlinedIcon from '@mui/icons-material/DownloadOutlined';
import LockOutlinedIcon from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { usePermission } from '../auth/useViewer';
import type { ClaimDocumentType } from '../data/gql/enums';
import { Moment } from '../fields/Moment';
import { useText } from '../i18n/useText';
import type { ClaimRecord, PaperFile } from './claim.rows';
import { FileViewsButton } from './FileViewsButton';
import { takesPapers } from './takesPapers';
import { useFileName } from './useFileName';
import { WithdrawFileButton } from './WithdrawFileButton';

interface PaperFilesProps {
  claim: ClaimRecord;
  type: ClaimDocumentType;
  files: readonly PaperFile[];
}

/** The photos and PDFs of one document. A picture is not shown beside it: to show it is to open it, which is noted. */
export function PaperFiles({ claim, type, files }: PaperFilesProps) {
  if (files.length === 0) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, pl: { xs: 0, sm: 3.5 }, pb: 0.5 }}>
      {files.map((file) => (
        <FileLine key={file.id} claim={claim} isOpen={takesPapers(claim, type)} file={file} />
      ))}
    </Box>
  );
}

interface FileLineProps {
  claim: ClaimRecord;
  /** Whether the document still changes. */
  isOpen: boolean;
  file: PaperFile;
}

function FileLine({ claim, isOpen, file }: FileLineProps) {
  const t = useText();
  const mayWithdraw = usePermission('CLAIM_REPORT') && isOpen;
  const maySeeViews = usePermission('CLAIM_DECIDE');
  const { uploadedBy, uploadedAt, withdrawnReason } = file;
  return (
    <Box
      component="li"
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}
    >
      <OpenFile file={file} />
      <Box sx={{ flex: '1 1 12rem', color: 'text.secondary', fontSize: '0.875rem' }}>
        {withdrawnReason ? (
          t('resources.claimPapers.withdrawn', { reason: withdrawnReason })
        ) : (
          <>
            {uploadedBy.fullName}, <Moment value={uploadedAt} />
          </>
        )}
      </Box>
      {maySeeViews && <FileViewsButton claim={claim} file={file} />}
      {mayWithdraw && !withdrawnReason && <WithdrawFileButton file={file} />}
    </Box>
  );
}

/** Saves a file on the device; says so when the viewer may not have it. */
function OpenFile({ file }: { file: PaperFile }) {
  const t = useText();
  const name = useFileName(file);
  const { path, withdrawnReason } = file;
  const decoration = withdrawnReason ? { textDecoration: 'line-through' } : {};
  if (!path)
    return (
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, minHeight: 44 }}>
        <LockOutlinedIcon aria-hidden fontSize="small" color="action" />
        {name} · {t('resources.claimPapers.closed')}
      </Box>
    );
  return (
    <Button
      size="small"
      component="a"
      href={path}
      download
      startIcon={<DownloadOutlinedIcon />}
      sx={decoration}
      aria-label={t('resources.claimPapers.open', { name })}
    >
      {name}
    </Button>
  );
}
