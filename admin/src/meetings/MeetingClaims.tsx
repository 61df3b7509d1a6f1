import { useRead } from '../data/useRead';
import { useText } from '../i18n/useText';
import { CardSection } from '../layout/CardSection';
import { MeetingClaimList } from './MeetingClaimList';
import { MeetingClaimsDocument } from './sheet/claims.documents';

/** The claims reported at a meeting, on its page; left out when there were none. */
export function MeetingClaims({ meetingId }: { meetingId: string }) {
  const t = useText();
  const read = useRead(MeetingClaimsDocument, { id: meetingId });
  if (!read.data?.meeting?.reportedClaims.length) return null;
  return (
    <CardSection above={2} title={t('resources.meetings.claims.title')}>
      <MeetingClaimList meetingId={meetingId} />
    </CardSection>
  );
}
