import Button from '@mui/material/Button';
import { useState } from 'react';
import { usePermission } from '../auth/useViewer';
import { useText } from '../i18n/useText';
import type { ClaimDocument, ClaimPaper, ClaimRecord } from './claim.rows';
import { isOfPayment, takesPapers } from './takesPapers';
import { UploadDialog } from './UploadDialog';

interface UploadButtonProps {
  claim: ClaimRecord;
  document: ClaimDocument;
  paper: ClaimPaper;
}

/** Opens the way to add photos and PDFs to a document, as long as documents come in. */
export function UploadButton({ claim, document, paper }: UploadButtonProps) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const mayReport = usePermission('CLAIM_REPORT');
  const mayPay = usePermission('CLAIM_DISBURSE');
  const mayUpload = mayReport || (mayPay && isOfPayment(document.type));
  if (!mayUpload || !takesPapers(claim, document.type)) return null;
  const name = t(`resources.claims.documents.${document.type}`);
  return (
    <>
      <Button
        onClick={() => setOpen(true)}
        aria-label={t('resources.claimPapers.uploadLabel', { name })}
      >
        {t('resources.claimPapers.upload')}
      </Button>
      {isOpen && (
        <UploadDialog
          name={name}
          documentId={document.id}
          // What came is not made something else by a further page.
          letters={document.receivedOn ? [] : paper.acceptedSubstitutes}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
