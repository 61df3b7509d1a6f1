import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { RecordLink } from '../fields/RecordLink';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { CardSection } from '../layout/CardSection';
import { StickyBar } from '../layout/StickyBar';
import type { Preview } from './bankStatement.rows';
import { MappingPart } from './MappingPart';
import { PreviewRows } from './PreviewRows';
import type { Importing } from './useImport';

interface PreviewPartProps {
  preview: Preview;
  importing: Importing;
}

/** What the file would do: how it is read, its rows, and the button that does it. */
export function PreviewPart({ preview, importing }: PreviewPartProps) {
  const t = useText();
  const { count } = useFormat();
  const { knownStatement, counts } = preview;
  return (
    <>
      {knownStatement && (
        <Alert severity="info" sx={{ mt: 2 }}>
          {t('resources.bankStatements.import.known')}{' '}
          <RecordLink resource="bankStatements" id={knownStatement.id}>
            {t('common.open')}
          </RecordLink>
        </Alert>
      )}
      <CardSection title={t('resources.bankStatements.mapping.title')} above={2}>
        <MappingPart preview={preview} onChange={importing.setMapping} />
      </CardSection>
      <CardSection title={t('resources.bankStatements.import.rows')} above={2}>
        <PreviewRows preview={preview} importing={importing} />
      </CardSection>
      {!knownStatement && (
        <StickyBar>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
            <Button
              variant="contained"
              loading={importing.isStoring}
              disabled={importing.preview.isError || importing.preview.isPlaceholderData}
              onClick={() => void importing.save()}
              sx={{ minHeight: 48 }}
            >
              {t('resources.bankStatements.import.confirm', { count: count(counts.rows) })}
            </Button>
            <Box sx={{ color: 'text.secondary', flex: '1 1 200px', fontSize: '0.875rem' }}>
              {t('resources.bankStatements.import.confirmHelp')}
            </Box>
          </Box>
        </StickyBar>
      )}
    </>
  );
}
