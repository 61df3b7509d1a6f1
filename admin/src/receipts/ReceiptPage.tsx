import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useAuthenticated, useStore } from 'ra-core';
import { useParams } from 'react-router-dom';
import type { ReceiptFormat } from '../data/gql/enums';
import { useRead } from '../data/useRead';
import { RecordLink } from '../fields/RecordLink';
import { useText } from '../i18n/useText';
import { NotFoundPage } from '../layout/NotFoundPage';
import { PageHeader } from '../layout/PageHeader';
import { ReadState } from '../layout/ReadState';
import { PaperChoice } from './PaperChoice';
import { PrintReceiptButton } from './PrintReceiptButton';
import { ReceiptDocument } from './receipt.documents';
import type { ReceiptRecord } from './receipt.rows';
import { ReceiptSlip } from './ReceiptSlip';
import { ShareReceiptButton } from './ShareReceiptButton';
import { usePrintReceipt } from './usePrintReceipt';

/** One receipt: a picture of what comes out of the printer, on the paper of this device, and the ways to hand it over. */
export default function ReceiptPage() {
  useAuthenticated();
  const { id = '', paymentId = '' } = useParams();
  const read = useRead(ReceiptDocument, { paymentId });
  if (!read.isSuccess) return <ReadState read={read} />;
  const { receipt } = read.data;
  if (!receipt) return <NotFoundPage />;
  return <Page receipt={receipt} participantId={id} />;
}

function Page({ receipt, participantId }: { receipt: ReceiptRecord; participantId: string }) {
  const t = useText();
  // Kept on this device, because the printer stands beside it.
  const [format, setFormat] = useStore<ReceiptFormat>('receipts.paper', 'MM58');
  const { print, isPrinting, printed, changePaper } = usePrintReceipt(receipt.id, format);
  const prints = Math.max(receipt.prints.length, printed ? printed.copy + 1 : 0);
  const choose = (chosen: ReceiptFormat) => {
    changePaper();
    setFormat(chosen);
  };
  return (
    <>
      <Box sx={{ displayPrint: 'none' }}>
        <PageHeader
          title={t('resources.receipts.title', { number: receipt.number })}
          actions={
            <>
              <ShareReceiptButton text={receipt.shareText} />
              <PrintReceiptButton prints={prints} isPrinting={isPrinting} onPrint={print} />
            </>
          }
        />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 2 }}>
          <PaperChoice format={format} onChoose={choose} />
          <RecordLink resource="participants" id={participantId}>
            {t('resources.receipts.back', { name: receipt.participantName })}
          </RecordLink>
        </Box>
        <Alert severity="info" sx={{ mb: 2 }}>
          {t(prints > 0 ? 'resources.receipts.wasPrinted' : 'resources.receipts.notPrinted', {
            smart_count: prints,
          })}
        </Alert>
      </Box>
      <Box sx={{ overflowX: 'auto' }}>
        <ReceiptSlip receipt={receipt} format={format} printed={printed} />
      </Box>
    </>
  );
}
