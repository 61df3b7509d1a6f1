import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useRead } from '../data/useRead';
import { useText } from '../i18n/useText';
import { MeetingClaimList } from './MeetingClaimList';
import { MeetingClaimsDocument } from './sheet/claims.documents';

/** The claims reported at a meeting, on its page; left out when there were none. */
export function MeetingClaims({ meetingId }: { meetingId: string }) {
  const t = useText();
  const read = useRead(MeetingClaimsDocument, { id: meetingId });
  if (!read.data?.meeting?.reportedClaims.length) return null;
  return (
    <Card component="section" sx={{ p: 2, mt: 2 }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {t('resources.meetings.claims.title')}
      </Typography>
      <MeetingClaimList meetingId={meetingId} />
    </Card>
  );
}
