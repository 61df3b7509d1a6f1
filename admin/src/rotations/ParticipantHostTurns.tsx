import HomeOutlinedIcon from '@mui/icons-material/HomeOutlined';
import Box from '@mui/material/Box';
import { graphql } from '../data/gql';
import { useRead } from '../data/useRead';
import { LocalDate } from '../fields/LocalDate';
import { useText } from '../i18n/useText';
import { EmptyState } from '../layout/EmptyState';
import { ReadState } from '../layout/ReadState';
import { Row, RowList } from '../layout/RowList';
import { HostTurnChip } from './HostTurnChip';

const ParticipantHostTurnsDocument = graphql(`
  query ParticipantHostTurns($id: ID!) {
    participant(id: $id) {
      id
      hostTurns {
        id
        state
        turnOn
        reason
        isOverride
        group {
          id
          name
        }
      }
    }
  }
`);

/** The turns a participant had, or has, as host. */
export function ParticipantHostTurns({ participantId }: { participantId: string }) {
  const t = useText();
  const read = useRead(ParticipantHostTurnsDocument, { id: participantId });
  const turns = read.data?.participant?.hostTurns ?? [];
  if (!read.isSuccess) return <ReadState read={read} />;
  if (turns.length === 0) {
    return (
      <EmptyState
        icon={HomeOutlinedIcon}
        title={t('resources.hostTurns.none.title')}
        body={t('resources.hostTurns.none.body')}
      />
    );
  }
  return (
    <RowList>
      {turns.map((turn) => (
        <Row key={turn.id}>
          <Box sx={{ minWidth: 100 }}>
            <LocalDate value={turn.turnOn} />
          </Box>
          <HostTurnChip state={turn.state} />
          <Box sx={{ color: 'text.secondary' }}>
            {[turn.group.name, turn.isOverride && t('resources.hostTurns.override'), turn.reason]
              .filter(Boolean)
              .join(' · ')}
          </Box>
        </Row>
      ))}
    </RowList>
  );
}
