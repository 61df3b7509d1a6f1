import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { useAuthenticated } from 'ra-core';
import { usePermission } from '../auth/useViewer';
import { useText } from '../i18n/useText';
import { PageHeader } from '../layout/PageHeader';
import { ReadState } from '../layout/ReadState';
import { CohortSelect } from './CohortSelect';
import { FileButton } from './FileButton';
import { PreviewPart } from './PreviewPart';
import { useImport } from './useImport';

/** Imports a file of the bank: choose it, look at what would happen to each row, then do it. */
export default function StatementImport() {
  useAuthenticated();
  const t = useText();
  const mayImport = usePermission('BANK_IMPORT');
  const importing = useImport();
  const { file, cohortId, preview, isTooLarge } = importing;
  return (
    <Box sx={{ maxWidth: 1100 }}>
      <PageHeader title={t('resources.bankStatements.import.title')} />
      <Card sx={{ p: 2, display: 'grid', gap: 2, justifyItems: 'start' }}>
        <Box>{t('resources.bankStatements.import.body')}</Box>
        <CohortSelect value={cohortId} onChoose={importing.chooseCohort} />
        {mayImport && <FileButton name={file?.name} onChoose={importing.chooseFile} />}
        {isTooLarge && (
          <Alert severity="error">{t('resources.bankStatements.import.tooLarge')}</Alert>
        )}
      </Card>
      {file && cohortId && !preview.data && (
        <Box sx={{ mt: 2 }}>
          <ReadState read={preview} />
        </Box>
      )}
      {preview.data && <PreviewPart preview={preview.data.preview} importing={importing} />}
    </Box>
  );
}
