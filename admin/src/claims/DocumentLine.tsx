import CheckCircleOutlinedIcon from '@mui/icons-material/CheckCircleOutlined';
import RadioButtonUncheckedIcon from '@mui/icons-material/RadioButtonUnchecked';
import Box from '@mui/material/Box';
import { LocalDate } from '../fields/LocalDate';
import { useText } from '../i18n/useText';
import type { ClaimDocument, ClaimPaper, ClaimRecord } from './claim.rows';
import { PaperFiles } from './PaperFiles';
import { ReceiveDocumentButton } from './ReceiveDocumentButton';
import { UploadButton } from './UploadButton';

interface DocumentLineProps {
  claim: ClaimRecord;
  document: ClaimDocument;
  /** Its files; nothing while they are on the way. */
  paper: ClaimPaper | undefined;
}

/** One document of the checklist. */
export function DocumentLine({ claim, document, paper }: DocumentLineProps) {
  const t = useText();
  const { type, receivedOn } = document;
  const Icon = receivedOn ? CheckCircleOutlinedIcon : RadioButtonUncheckedIcon;
  return (
    <Box component="li" sx={{ py: 0.5, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1, minHeight: 44 }}>
        <Icon aria-hidden fontSize="small" color={receivedOn ? 'success' : 'action'} />
        <Box sx={{ flex: '1 1 11rem', minWidth: 0 }}>
          {t(`resources.claims.documents.${type}`)}
          <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
            <Standing document={document} />
          </Box>
        </Box>
        <Box sx={{ display: 'flex', ml: 'auto' }}>
          {paper && <UploadButton claim={claim} document={document} paper={paper} />}
          {!receivedOn && <ReceiveDocumentButton claim={claim} document={document} paper={paper} />}
        </Box>
      </Box>
      {paper && <PaperFiles claim={claim} type={type} files={paper.files} />}
    </Box>
  );
}

/** Whether it is in, and what came in its place. */
function Standing({ document }: { document: ClaimDocument }) {
  const t = useText();
  const { isRequired, receivedOn, substitute, substituteNote } = document;
  if (!receivedOn)
    return <>{t(`resources.claims.document.${isRequired ? 'missing' : 'optional'}`)}</>;
  const letter = substitute && t(`resources.claims.substitutes.${substitute}`);
  return (
    <>
      {t('resources.claims.document.receivedOn')} <LocalDate value={receivedOn} />
      {letter && ` · ${t('resources.claims.document.instead', { substitute: letter })}`}
      {substituteNote && ` (${substituteNote})`}
    </>
  );
}
