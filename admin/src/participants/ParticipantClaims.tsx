import HealthAndSafetyOutlinedIcon from '@mui/icons-material/HealthAndSafetyOutlined';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { graphql } from '../data/gql';
import type { ParticipantClaimsQuery } from '../data/gql/graphql';
import { useRead } from '../data/useRead';
import { LocalDate } from '../fields/LocalDate';
import { RecordLink } from '../fields/RecordLink';
import { Rupiah } from '../fields/Rupiah';
import { TimelinessChip } from '../fields/TimelinessChip';
import { useText } from '../i18n/useText';
import { EmptyState } from '../layout/EmptyState';
import { ReadState } from '../layout/ReadState';

const ParticipantClaimsDocument = graphql(`
  query ParticipantClaims($id: ID!) {
    participant(id: $id) {
      id
      claims {
        id
        number
        cause
        stage
        eventOn
        claimedAmount
        approvedAmount
        clock {
          timeliness
        }
      }
    }
  }
`);

type Claim = NonNullable<ParticipantClaimsQuery['participant']>['claims'][number];

/** The claims of a participant: cause, stage, money and whether the promise was kept. */
export function ParticipantClaims({ participantId }: { participantId: string }) {
  const t = useText();
  const read = useRead(ParticipantClaimsDocument, { id: participantId });
  const claims = read.data?.participant?.claims ?? [];
  if (!read.isSuccess) return <ReadState read={read} />;
  if (claims.length === 0) {
    return (
      <EmptyState
        icon={HealthAndSafetyOutlinedIcon}
        title={t('resources.participants.noClaims.title')}
        body={t('resources.participants.noClaims.body')}
      />
    );
  }
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
    </Box>
  );
}

function ClaimCard({ claim }: { claim: Claim }) {
  const t = useText();
  const { id, number, cause, stage, eventOn, approvedAmount, claimedAmount, clock } = claim;
  return (
    <Card component="li" sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <RecordLink resource="claims" id={id}>
          {number}
        </RecordLink>
        <TimelinessChip timeliness={clock.timeliness} />
        <Box sx={{ ml: 'auto', fontWeight: 600 }}>
          <Rupiah value={approvedAmount ?? claimedAmount} />
        </Box>
      </Box>
      <Box sx={{ mt: 0.5, color: 'text.secondary' }}>
        {t(`enums.ClaimCause.${cause}`)}, <LocalDate value={eventOn} /> ·{' '}
        {t(`enums.ClaimStage.${stage}`)}
      </Box>
    </Card>
  );
}
