import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { usePermission } from '../../auth/useViewer';
import { useText } from '../../i18n/useText';
import { CardSection } from '../../layout/CardSection';
import { MeetingClaimList } from '../MeetingClaimList';
import { newRequestKey } from '../requestKey';
import { ClaimInputs } from './ClaimInputs';
import type { ClaimDraft } from './sheet';
import type { SheetMeeting } from './sheet.forms';
import type { OpenSheet } from './useSheet';

const CLAIMS_MAX = 20;

interface SheetClaimsProps {
  meeting: SheetMeeting;
  sheet: OpenSheet;
}

/** What members report at the meeting: who, what befell them, when. Each becomes a claim when the sheet is saved. */
export function SheetClaims({ meeting, sheet }: SheetClaimsProps) {
  const t = useText();
  const mayReport = usePermission('CLAIM_REPORT');
  const { lines, draft, dispatch } = sheet;
  const { claims } = draft;
  const write = (written: readonly ClaimDraft[]) =>
    dispatch({ type: 'claimsWritten', claims: written });
  const change = (at: number, part: Partial<ClaimDraft>) =>
    write(claims.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const add = () =>
    write([
      ...claims,
      { requestKey: newRequestKey(), participantId: '', cause: '', eventOn: meeting.meetsOn },
    ]);
  if (!mayReport) return null;
  return (
    <CardSection above={2} title={t('resources.meetings.claims.title')}>
      <MeetingClaimList meetingId={meeting.id} />
      {claims.map((claim, index) => (
        <ClaimInputs
          key={claim.requestKey}
          claim={claim}
          members={lines}
          latestOn={meeting.meetsOn}
          onChange={(part) => change(index, part)}
          onRemove={() => write(claims.filter((_, at) => at !== index))}
        />
      ))}
      <Button startIcon={<AddIcon />} disabled={claims.length >= CLAIMS_MAX} onClick={add}>
        {t('resources.meetings.claims.add')}
      </Button>
    </CardSection>
  );
}
