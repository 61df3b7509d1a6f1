import Box from '@mui/material/Box';
import { useRead } from '../data/useRead';
import { useText } from '../i18n/useText';
import { CardSection } from '../layout/CardSection';
import { AskDocumentsButton } from './AskDocumentsButton';
import type { ClaimRecord } from './claim.rows';
import { ClaimPapersDocument } from './claimPapers.documents';
import { DocumentLine } from './DocumentLine';

/** On a phone each button is as high as a finger needs. */
const FINGER_HIGH = { '& .MuiButton-root': { minHeight: { xs: 48, sm: 0 } } };

/** The checklist: what is in, what is missing, what may be missing, and the photos and PDFs of each. */
export function ClaimDocuments({ claim }: { claim: ClaimRecord }) {
  const t = useText();
  const papers = useRead(ClaimPapersDocument, { id: claim.id }).data?.claim?.documents;
  return (
    <CardSection title={t('resources.claims.sections.documents')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, ...FINGER_HIGH }}>
        {claim.documents.map((document) => (
          <DocumentLine
            key={document.id}
            claim={claim}
            document={document}
            paper={papers?.find(({ id }) => id === document.id)}
          />
        ))}
      </Box>
      <AskDocumentsButton claim={claim} />
    </CardSection>
  );
}
