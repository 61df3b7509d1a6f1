import Box from '@mui/material/Box';
import { RecordLink } from '../fields/RecordLink';
import { useText } from '../i18n/useText';
import type { EntryRow } from './ledger.rows';

/** What an entry stands for, with the way to its record where that has a page. */
export function LedgerSource({ entry }: { entry: EntryRow }) {
  const t = useText();
  const { source, description } = entry;
  if (!source) return <Box sx={{ fontWeight: 600 }}>{description}</Box>;
  const words = [t(`enums.LedgerSourceKind.${source.kind}`), source.number]
    .filter(Boolean)
    .join(' ');
  if (source.kind === 'CLAIM') {
    return (
      <RecordLink resource="claims" id={source.id}>
        {words}
      </RecordLink>
    );
  }
  return <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{words}</Box>;
}
