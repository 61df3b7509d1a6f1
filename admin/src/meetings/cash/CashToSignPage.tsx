import VerifiedOutlinedIcon from '@mui/icons-material/VerifiedOutlined';
import { useAuthenticated } from 'ra-core';
import Box from '@mui/material/Box';
import { useRead } from '../../data/useRead';
import { RecordLink } from '../../fields/RecordLink';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { EmptyState } from '../../layout/EmptyState';
import { PageHeader } from '../../layout/PageHeader';
import { ReadState } from '../../layout/ReadState';
import { Row, RowList } from '../../layout/RowList';
import { CashDifference } from './CashDifference';
import { CashToSignDocument } from './cash.documents';
import { SignCashButton } from './SignCashButton';

const PAGE = { number: 1, size: 100 };

/** Cash that differs from what was keyed, meeting by meeting, until a second person has signed. */
export default function CashToSignPage() {
  useAuthenticated();
  const t = useText();
  const { day } = useFormat();
  const read = useRead(CashToSignDocument, { page: PAGE, filter: { needsSignature: true } });
  const counts = read.data?.counts.items ?? [];
  return (
    <>
      <PageHeader title={t('resources.meetings.cash.toSign')} />
      {!read.isSuccess && <ReadState read={read} />}
      {read.isSuccess && counts.length === 0 && (
        <EmptyState
          icon={VerifiedOutlinedIcon}
          title={t('resources.meetings.cash.nothingToSign')}
          body={t('resources.meetings.cash.nothingToSignHelp')}
        />
      )}
      {counts.length > 0 && (
        <RowList>
          {counts.map(({ meeting, ...count }) => (
            <Row key={count.id}>
              <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
                <RecordLink resource="meetings" id={meeting.id}>
                  {meeting.group?.name ?? t(`enums.MeetingKind.${meeting.kind}`)},{' '}
                  {day(meeting.meetsOn)}
                </RecordLink>
                <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
                  {count.countedBy.fullName}: {count.explanation}
                </Box>
              </Box>
              <CashDifference difference={count.difference} />
              <SignCashButton meetingId={meeting.id} count={count} />
            </Row>
          ))}
        </RowList>
      )}
    </>
  );
}
