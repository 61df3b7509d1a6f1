import GlobalStyles from '@mui/material/GlobalStyles';
import { styled } from '@mui/material/styles';
import { useText } from '../../i18n/useText';
import type { Paper } from './paper.forms';
import { PaperHead } from './PaperHead';
import { PaperNotes } from './PaperNotes';
import { PaperRoster } from './PaperRoster';

/** A4 upright; the browser repeats the head of the table on every page. */
const PAGE = { '@page': { size: 'A4 portrait', margin: '10mm' } };

/** The sheet as it comes out of the printer: black on white in either theme. */
export function PaperSheet({ paper }: { paper: Paper }) {
  const t = useText();
  return (
    <>
      <GlobalStyles styles={PAGE} />
      {/* Wider than a phone: whoever has no pointer scrolls it once it has the focus. */}
      <Page aria-label={t('resources.meetings.paper.picture')} tabIndex={0}>
        <PaperHead paper={paper} />
        <PaperRoster paper={paper} />
        <PaperNotes paper={paper} />
      </Page>
    </>
  );
}

const Page = styled('article')({
  colorScheme: 'light',
  background: '#fff',
  color: '#000',
  width: '190mm',
  maxWidth: '100%',
  margin: '0 auto',
  padding: '6mm',
  boxSizing: 'border-box',
  overflowX: 'auto',
  fontSize: '9.5pt',
  lineHeight: 1.25,
  border: '1px solid #999',
  '& table': { width: '100%', borderCollapse: 'collapse' },
  '& th, & td': { border: '0.3mm solid #000', padding: '0.6mm 1.2mm' },
  '& th': { fontWeight: 600, fontSize: '8.5pt', textAlign: 'start', verticalAlign: 'bottom' },
  '& tr, & section': { breakInside: 'avoid' },
  '& h1': { fontSize: '14pt', margin: 0 },
  '& h2': { fontSize: '10.5pt', margin: '3mm 0 1mm' },
  '@media print': { width: 'auto', border: 0, padding: 0, overflow: 'visible' },
});
