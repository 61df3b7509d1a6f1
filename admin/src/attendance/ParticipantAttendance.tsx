import EventBusyIcon from '@mui/icons-material/EventBusy';
import Box from '@mui/material/Box';
import { graphql } from '../data/gql';
import { useRead } from '../data/useRead';
import { LocalDate } from '../fields/LocalDate';
import { useText } from '../i18n/useText';
import { EmptyState } from '../layout/EmptyState';
import { ReadState } from '../layout/ReadState';
import { Row, RowList } from '../layout/RowList';
import { AttendanceChip } from './AttendanceChip';

const ParticipantAttendancesDocument = graphql(`
  query ParticipantAttendances($id: ID!) {
    participant(id: $id) {
      id
      attendances {
        state
        note
        meeting {
          id
          kind
          meetsOn
          place
        }
      }
    }
  }
`);

/** Every meeting a participant was marked at, as the API orders them. */
export function ParticipantAttendance({ participantId }: { participantId: string }) {
  const t = useText();
  const read = useRead(ParticipantAttendancesDocument, { id: participantId });
  const attendances = read.data?.participant?.attendances ?? [];
  if (!read.isSuccess) return <ReadState read={read} />;
  if (attendances.length === 0) {
    return (
      <EmptyState
        icon={EventBusyIcon}
        title={t('resources.attendances.none.title')}
        body={t('resources.attendances.none.body')}
      />
    );
  }
  return (
    <RowList>
      {attendances.map(({ meeting, state, note }) => (
        <Row key={meeting.id}>
          <Box sx={{ minWidth: 100 }}>
            <LocalDate value={meeting.meetsOn} />
          </Box>
          <AttendanceChip state={state} />
          <Box sx={{ color: 'text.secondary' }}>
            {[t(`enums.MeetingKind.${meeting.kind}`), meeting.place, note]
              .filter(Boolean)
              .join(' · ')}
          </Box>
        </Row>
      ))}
    </RowList>
  );
}
