import PrintOutlinedIcon from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useAuthenticated } from 'ra-core';
import { useParams } from 'react-router-dom';
import { useRead } from '../data/useRead';
import { RecordLink } from '../fields/RecordLink';
import { useText } from '../i18n/useText';
import { NotFoundPage } from '../layout/NotFoundPage';
import { PageHeader } from '../layout/PageHeader';
import { ReadState } from '../layout/ReadState';
import { EarlierTerms } from '../participants/EarlierTerms';
import { PassbookDocument } from './passbook.documents';
import { PassbookSheet } from './PassbookSheet';

/** The passbook of an enrolment as it comes out of the printer, and the button that prints it. */
export default function PassbookPage() {
  useAuthenticated();
  const t = useText();
  const { enrolmentId = '' } = useParams();
  const read = useRead(PassbookDocument, { id: enrolmentId });
  if (!read.isSuccess) return <ReadState read={read} />;
  const { enrolment } = read.data;
  if (!enrolment) return <NotFoundPage />;
  const { id, fullName } = enrolment.participant;
  return (
    <>
      <Box sx={{ displayPrint: 'none' }}>
        <PageHeader
          title={t('resources.passbook.title', { name: fullName })}
          actions={
            <Button
              variant="contained"
              startIcon={<PrintOutlinedIcon />}
              onClick={() => window.print()}
              sx={{ minHeight: 48 }}
            >
              {t('resources.passbook.print')}
            </Button>
          }
        />
        <Box sx={{ mb: 2 }}>
          <RecordLink resource="participants" id={id}>
            {t('resources.receipts.back', { name: fullName })}
          </RecordLink>
        </Box>
      </Box>
      <PassbookSheet enrolment={enrolment} />
      <Box sx={{ displayPrint: 'none', mt: 2 }}>
        <EarlierTerms participantId={id} enrolmentId={enrolmentId} />
      </Box>
    </>
  );
}
