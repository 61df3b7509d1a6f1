import HomeOutlinedIcon from '@mui/icons-material/HomeOutlined';
import Box from '@mui/material/Box';
import { graphql } from '../data/gql';
import { useRead } from '../data/useRead';
import { LocalDate } from '../fields/LocalDate';
import type { ParticipantHostTurnsQuery } from '../data/gql/graphql';
import type { Text } from '../i18n/messages';
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
        decision {
          id
          text
        }
        cameBySwap {
          id
          giver {
            id
            fullName
          }
        }
        wentBySwap {
          id
          taker {
            id
            fullName
          }
        }
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
          <Box sx={{ color: 'text.secondary' }}>{particularsOf(turn, t).join(' · ')}</Box>
        </Row>
      ))}
    </RowList>
  );
}

type Turn = NonNullable<ParticipantHostTurnsQuery['participant']>['hostTurns'][number];

/** The group, by whose choice, with whom it was swapped, and why. */
function particularsOf(turn: Turn, t: Text): readonly string[] {
  const { group, isOverride, cameBySwap, wentBySwap, decision, reason } = turn;
  const particulars = [
    group.name,
    isOverride && t('resources.hostTurns.override'),
    cameBySwap && t('resources.hostTurns.swap.took', { name: cameBySwap.giver.fullName }),
    wentBySwap && t('resources.hostTurns.swap.gave', { name: wentBySwap.taker.fullName }),
    decision?.text ?? reason,
  ];
  return particulars.filter((text) => typeof text === 'string');
}
