import ErrorOutlinedIcon from '@mui/icons-material/ErrorOutlined';
import TaskAltIcon from '@mui/icons-material/TaskAlt';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import type { PaperWaitingQuery } from '../../data/gql/graphql';
import { useRead } from '../../data/useRead';
import { StatusChip } from '../../fields/StatusChip';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { EmptyState } from '../../layout/EmptyState';
import { ReadState } from '../../layout/ReadState';
import { Row, RowList } from '../../layout/RowList';
import { PaperWaitingDocument } from './paper.documents';
import { SERIAL_PARAM } from './serial';

const PAGE = { number: 1, size: 100 };

/** The sheets that were printed and never keyed, those printed longest ago first. */
export function PaperWaitingList({ mayKey }: { mayKey: boolean }) {
  const t = useText();
  const read = useRead(PaperWaitingDocument, { page: PAGE, filter: { isKeyed: false } });
  if (!read.isSuccess) return <ReadState read={read} />;
  const { items, total } = read.data.sheets;
  if (items.length === 0) {
    return (
      <EmptyState
        icon={TaskAltIcon}
        title={t('resources.meetings.paper.noneWaiting')}
        body={t('resources.meetings.paper.noneWaitingHelp')}
      />
    );
  }
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {t('resources.meetings.paper.waitingCount', { smart_count: total })}
      </Typography>
      <RowList>
        {items.map((sheet) => (
          <WaitingSheet key={sheet.id} sheet={sheet} mayKey={mayKey} />
        ))}
      </RowList>
    </>
  );
}

interface WaitingSheetProps {
  sheet: PaperWaitingQuery['sheets']['items'][number];
  mayKey: boolean;
}

function WaitingSheet({ sheet, mayKey }: WaitingSheetProps) {
  const t = useText();
  const { day, moment, today } = useFormat();
  const { serial, copy, meeting, printedAt, printedBy } = sheet;
  const isOver = meeting.meetsOn < today;
  return (
    <Row>
      <Box sx={{ fontWeight: 700, fontVariantNumeric: 'tabular-nums', minWidth: 150 }}>
        {serial}
      </Box>
      <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
        {meeting.group?.name ?? t(`enums.MeetingKind.${meeting.kind}`)}, {day(meeting.meetsOn)}
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {t('resources.meetings.paper.printedBy', {
            name: printedBy.fullName,
            moment: moment(printedAt),
            copy,
          })}
        </Box>
      </Box>
      {isOver && (
        <StatusChip
          tone="bad"
          icon={ErrorOutlinedIcon}
          label={t('resources.meetings.paper.overdue')}
        />
      )}
      {mayKey && meeting.meetsOn <= today && (
        <Button
          component={Link}
          to={`/meetings/${meeting.id}/hold?${SERIAL_PARAM}=${serial}`}
          aria-label={t('resources.meetings.paper.keyIt', { serial })}
          sx={{ minHeight: 48 }}
        >
          {t('resources.meetings.paper.key')}
        </Button>
      )}
    </Row>
  );
}
