import CheckCircleOutlinedIcon from '@mui/icons-material/CheckCircleOutlined';
import RadioButtonUncheckedIcon from '@mui/icons-material/RadioButtonUnchecked';
import Box from '@mui/material/Box';
import { LocalDate } from '../fields/LocalDate';
import { useText } from '../i18n/useText';
import type { ClaimDocument, ClaimRecord } from './claim.rows';
import { CardSection } from '../layout/CardSection';
import { ReceiveDocumentButton } from './ReceiveDocumentButton';

/** The checklist: what is in, what is missing, and what may be missing. */
export function ClaimDocuments({ claim }: { claim: ClaimRecord }) {
  const t = useText();
  const { documents } = claim;
  return (
    <CardSection title={t('resources.claims.sections.documents')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {documents.map((document) => (
          <DocumentLine key={document.id} claim={claim} document={document} />
        ))}
      </Box>
    </CardSection>
  );
}

function DocumentLine({ claim, document }: { claim: ClaimRecord; document: ClaimDocument }) {
  const t = useText();
  const { type, isRequired, receivedOn, substitute } = document;
  const Icon = receivedOn ? CheckCircleOutlinedIcon : RadioButtonUncheckedIcon;
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        minHeight: 44,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Icon aria-hidden fontSize="small" color={receivedOn ? 'success' : 'action'} />
      <Box sx={{ flexGrow: 1, minWidth: 0, py: 0.5 }}>
        {t(`resources.claims.documents.${type}`)}
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {receivedOn ? (
            <>
              {t('resources.claims.document.receivedOn')} <LocalDate value={receivedOn} />
              {substitute && ` · ${t('resources.claims.document.instead', { substitute })}`}
            </>
          ) : (
            t(`resources.claims.document.${isRequired ? 'missing' : 'optional'}`)
          )}
        </Box>
      </Box>
      {!receivedOn && <ReceiveDocumentButton claim={claim} document={document} />}
    </Box>
  );
}
