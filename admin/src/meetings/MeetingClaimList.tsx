import Box from '@mui/material/Box';
import { useRead } from '../data/useRead';
import { RecordLink } from '../fields/RecordLink';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ReadState } from '../layout/ReadState';
import { MeetingClaimsDocument } from './sheet/claims.documents';

/** The claims that were reported at a meeting; nothing when there were none. */
export function MeetingClaimList({ meetingId }: { meetingId: string }) {
  const t = useText();
  const { day } = useFormat();
  const read = useRead(MeetingClaimsDocument, { id: meetingId });
  if (!read.isSuccess) return <ReadState read={read} />;
  const claims = read.data.meeting?.reportedClaims ?? [];
  if (claims.length === 0) return null;
  return (
    <Box component="ul" sx={{ mt: 0, mb: 1, pl: 3 }}>
      {claims.map(({ id, number, cause, stage, eventOn, participant }) => (
        <li key={id}>
          <RecordLink resource="claims" id={id}>
            {number}
          </RecordLink>
          {' · '}
          {participant.fullName} · {t(`enums.ClaimCause.${cause}`)}, {day(eventOn)} ·{' '}
          {t(`enums.ClaimStage.${stage}`)}
        </li>
      ))}
    </Box>
  );
}
