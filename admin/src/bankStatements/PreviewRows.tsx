import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { useText } from '../i18n/useText';
import { RowList } from '../layout/RowList';
import type { Preview, PreviewRow } from './bankStatement.rows';
import { RowLine } from './RowLine';
import { countIn, STATES } from './states';
import type { Importing } from './useImport';
import { useWhy } from './useWhy';

interface PreviewRowsProps {
  preview: Preview;
  importing: Importing;
}

/** The first rows with what would become of each; a chip narrows them to one state. */
export function PreviewRows({ preview, importing }: PreviewRowsProps) {
  const t = useText();
  const { counts, rows } = preview;
  const { state: chosen, chooseState } = importing;
  const total = chosen ? countIn(counts, chosen) : counts.rows;
  return (
    <>
      <Box role="group" aria-label={t('resources.bankStatements.tabs')} sx={CHIPS}>
        {STATES.filter((state) => countIn(counts, state) > 0).map((state) => (
          <Chip
            key={state}
            clickable
            label={`${countIn(counts, state)} ${t(`enums.BankRowState.${state}`)}`}
            aria-pressed={chosen === state}
            color={chosen === state ? 'primary' : 'default'}
            variant={chosen === state ? 'filled' : 'outlined'}
            onClick={() => chooseState(chosen === state ? null : state)}
            sx={{ height: 40, borderRadius: 5 }}
          />
        ))}
      </Box>
      <RowList>
        {rows.map((row) => (
          <RowLine key={row.number} row={row} why={<Why row={row} />} />
        ))}
      </RowList>
      {rows.length < total && (
        <Box sx={{ mt: 1, color: 'text.secondary', fontSize: '0.875rem' }}>
          {t('resources.bankStatements.import.firstRows', { count: rows.length, total })}
        </Box>
      )}
    </>
  );
}

const CHIPS = { display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1.5 } as const;

function Why({ row }: { row: PreviewRow }) {
  const t = useText();
  const why = useWhy();
  if (row.state === 'KNOWN') return t('resources.bankStatements.knownAlready');
  if (row.matchedWith) return t('resources.bankStatements.matchesWith', { what: row.matchedWith });
  return why(row, row.namedParticipant);
}
