import PrintOutlinedIcon from '@mui/icons-material/PrintOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useAuthenticated } from 'ra-core';
import { useParams } from 'react-router-dom';
import { useRead } from '../../data/useRead';
import { RecordLink } from '../../fields/RecordLink';
import { useText } from '../../i18n/useText';
import { NotFoundPage } from '../../layout/NotFoundPage';
import { PageHeader } from '../../layout/PageHeader';
import { ReadState } from '../../layout/ReadState';
import { MeetingSheetChoicesDocument, MeetingSheetDocument } from '../sheet/sheet.documents';
import { PaperHeadDocument } from './paper.documents';
import { toPaper } from './paper.forms';
import { PaperSheet } from './PaperSheet';
import { usePrintSheet } from './usePrintSheet';

/** The sheet of a meeting on paper: a picture of what comes out of the printer, and the button that prints it. */
export default function PaperPage() {
  useAuthenticated();
  const t = useText();
  const { id = '' } = useParams();
  const sheet = useRead(MeetingSheetDocument, { id });
  const choices = useRead(MeetingSheetChoicesDocument, { id });
  const head = useRead(PaperHeadDocument, { id });
  const { print, isPrinting, printed } = usePrintSheet(id, () =>
    Promise.all([sheet.refetch(), head.refetch()]),
  );
  if (!sheet.isSuccess) return <ReadState read={sheet} />;
  if (!choices.isSuccess) return <ReadState read={choices} />;
  if (!head.isSuccess) return <ReadState read={head} />;
  const paper = toPaper(sheet.data, choices.data, head.data);
  if (!paper) return <NotFoundPage />;
  return (
    <>
      <Box sx={{ displayPrint: 'none' }}>
        <PageHeader
          title={t('resources.meetings.paper.title', {
            name: paper.group?.name ?? t(`enums.MeetingKind.${paper.kind}`),
          })}
          actions={
            <>
              <RecordLink resource="meetings" id={id}>
                {t('resources.meetings.sheet.back')}
              </RecordLink>
              <Button
                variant="contained"
                startIcon={<PrintOutlinedIcon />}
                loading={isPrinting}
                onClick={print}
                sx={{ minHeight: 48 }}
              >
                {t(`resources.meetings.paper.${paper.printedSheet ? 'printAgain' : 'print'}`)}
              </Button>
            </>
          }
        />
        <Alert severity="info" sx={{ mb: 2 }}>
          {t(`resources.meetings.paper.${printed ? 'printedHelp' : 'help'}`)}
        </Alert>
      </Box>
      <PaperSheet paper={paper} />
    </>
  );
}
