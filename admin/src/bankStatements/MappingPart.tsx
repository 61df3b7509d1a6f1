import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Collapse from '@mui/material/Collapse';
import TuneIcon from '@mui/icons-material/Tune';
import { useState } from 'react';
import { useText } from '../i18n/useText';
import type { Mapping, Preview } from './bankStatement.rows';
import { MappingInputs } from './MappingInputs';

interface MappingPartProps {
  preview: Preview;
  onChange: (mapping: Mapping) => void;
}

/** How the columns were read; the choices open where the guess is wrong. */
export function MappingPart({ preview, onChange }: MappingPartProps) {
  const t = useText();
  const { mapping, mappingSource, encoding, counts } = preview;
  const isDoubtful = counts.broken * 2 > counts.rows;
  const [isOpen, setOpen] = useState(false);
  return (
    <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
      <Box>
        {t(`resources.bankStatements.mapping.${mappingSource}`)}{' '}
        {t('resources.bankStatements.mapping.encoding', {
          encoding: t(`enums.BankFileEncoding.${encoding}`),
        })}
      </Box>
      {isDoubtful && (
        <Alert severity="warning">{t('resources.bankStatements.mapping.doubtful')}</Alert>
      )}
      <Button
        variant="outlined"
        startIcon={<TuneIcon />}
        aria-expanded={isOpen || isDoubtful}
        onClick={() => setOpen(!isOpen)}
        sx={{ minHeight: 48 }}
      >
        {t('resources.bankStatements.mapping.change')}
      </Button>
      <Collapse in={isOpen || isDoubtful} unmountOnExit sx={{ width: '100%' }}>
        <MappingInputs mapping={mapping} columns={preview.columns} onChange={onChange} />
      </Collapse>
    </Box>
  );
}
