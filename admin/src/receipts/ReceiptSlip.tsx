import GlobalStyles from '@mui/material/GlobalStyles';
import { styled } from '@mui/material/styles';
import { useLayoutEffect, useRef, useState } from 'react';
import type { ReceiptFormat } from '../data/gql/enums';
import { formatPhone } from '../fields/format';
import { useText } from '../i18n/useText';
import { QrCode } from '../layout/QrCode';
import { PAPERS, pageSize } from './papers';
import type { ReceiptRecord } from './receipt.rows';
import { ReceiptFacts } from './ReceiptFacts';
import { ReceiptMark } from './ReceiptMark';
import type { RegisteredPrint } from './usePrintReceipt';

interface ReceiptSlipProps {
  receipt: ReceiptRecord;
  format: ReceiptFormat;
  printed: RegisteredPrint | undefined;
}

/** The receipt as it comes out of the printer: black on white in either theme. */
export function ReceiptSlip({ receipt, format, printed }: ReceiptSlipProps) {
  const t = useText();
  const { number, institutionName, institutionPhone, url } = receipt;
  const slip = useRef<HTMLElement>(null);
  const [heightPx, setHeightPx] = useState(0);
  useLayoutEffect(() => {
    setHeightPx(slip.current?.offsetHeight ?? 0);
  }, [receipt, format, printed]);
  return (
    <>
      <GlobalStyles styles={{ '@page': { size: pageSize(format, heightPx), margin: 0 } }} />
      <Slip ref={slip} className={format} aria-label={t('resources.receipts.picture')}>
        <header>
          <strong>{institutionName}</strong>
          {institutionPhone && <div>{formatPhone(institutionPhone)}</div>}
          <h2>
            {t(receipt.reversesNumber ? 'resources.receipts.reversal' : 'resources.receipts.name')}
          </h2>
          <div className="number">{number}</div>
          <ReceiptMark receipt={receipt} printed={printed} />
        </header>
        <ReceiptFacts receipt={receipt} />
        <footer>
          <div className="code">
            <QrCode text={url} label={t('resources.receipts.qr', { number })} />
          </div>
          <div>{t('resources.receipts.check')}</div>
          {format === 'A4' && <div className="signature">{receipt.receivedByName}</div>}
        </footer>
      </Slip>
    </>
  );
}

/** Paper as it comes out of the printer: black on white in either theme. */
export const Slip = styled('article')({
  colorScheme: 'light',
  background: '#fff',
  color: '#000',
  maxWidth: '100%',
  margin: '0 auto',
  boxSizing: 'border-box',
  lineHeight: 1.3,
  border: '1px solid #999',
  '&.MM58': {
    width: `${PAPERS.MM58.widthMm}mm`,
    padding: `${PAPERS.MM58.marginMm}mm`,
    fontSize: '9pt',
  },
  '&.MM80': {
    width: `${PAPERS.MM80.widthMm}mm`,
    padding: `${PAPERS.MM80.marginMm}mm`,
    fontSize: '10.5pt',
  },
  '&.A4': { width: `${PAPERS.A4.widthMm}mm`, padding: `${PAPERS.A4.marginMm}mm`, fontSize: '12pt' },
  '& header, & footer': { textAlign: 'center' },
  '& h2': { fontSize: '1.25em', margin: '2mm 0 0', textTransform: 'uppercase' },
  '& .number': { fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  '& dl': { margin: '3mm 0', borderBlock: '0.3mm dashed #000', padding: '2mm 0' },
  '& dl > div': {
    display: 'grid',
    gridTemplateColumns: '40% 1fr',
    columnGap: '2mm',
    padding: '0.5mm 0',
  },
  '&.A4 dl > div': { gridTemplateColumns: '50mm 1fr', padding: '1mm 0' },
  '& dd': { margin: 0, overflowWrap: 'anywhere' },
  '& .amount': { fontWeight: 700, fontSize: '1.25em' },
  '& .words': { fontStyle: 'italic' },
  '& .code': { width: '26mm', margin: '0 auto 1mm' },
  '& .signature': {
    width: '60mm',
    margin: '10mm 0 0 auto',
    paddingTop: '18mm',
    borderBottom: '0.3mm solid #000',
  },
  '& small': { whiteSpace: 'nowrap' },
  // On a narrow screen the white border of a sheet would leave no room for the words.
  '@media screen and (max-width: 600px)': { '&.A4': { padding: '6mm', fontSize: '11pt' } },
  '@media print': { border: 0 },
});
