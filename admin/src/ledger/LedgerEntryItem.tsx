import Box from '@mui/material/Box';
import { RecordLink } from '../fields/RecordLink';
import { Rupiah } from '../fields/Rupiah';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { Row } from '../layout/RowList';
import type { EntryRow } from './ledger.rows';
import { LedgerSource } from './LedgerSource';

/** One entry: what it stands for, who recorded it, and its two sides. */
export function LedgerEntryItem({ entry }: { entry: EntryRow }) {
  const t = useText();
  const { day } = useFormat();
  const { occurredOn, recordedBy, reverses, postings } = entry;
  return (
    <Row>
      <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
        <LedgerSource entry={entry} />
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {day(occurredOn)} · {recordedBy.fullName}
          {reverses && ` · ${t('resources.ledger.reverses', { day: day(reverses.occurredOn) })}`}
        </Box>
      </Box>
      <Box component="dl" sx={{ flex: '1 1 300px', m: 0, display: 'grid', rowGap: 0.5 }}>
        {postings.map((posting) => (
          <Posting key={posting.account.id} posting={posting} />
        ))}
      </Box>
    </Row>
  );
}

function Posting({ posting }: { posting: EntryRow['postings'][number] }) {
  const t = useText();
  const { amount, account } = posting;
  const { kind, enrolment } = account;
  return (
    <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
      <Box component="dt">
        {t(`enums.LedgerAccountKind.${kind}`)}
        {enrolment && (
          <>
            {' · '}
            <RecordLink resource="participants" id={enrolment.participant.id}>
              {enrolment.participant.fullName}
            </RecordLink>
          </>
        )}
      </Box>
      <Box component="dd" sx={{ m: 0 }}>
        <Rupiah value={amount} />
      </Box>
    </Box>
  );
}
