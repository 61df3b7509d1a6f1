import Box from '@mui/material/Box';
import { useRead } from '../data/useRead';
import { RecordLink } from '../fields/RecordLink';
import { useText } from '../i18n/useText';
import { PageHeader } from '../layout/PageHeader';
import { RecordPage } from '../layout/RecordPage';
import { ClaimActions } from './ClaimActions';
import { ClaimCoverage } from './ClaimCoverage';
import { ClaimDays } from './ClaimDays';
import { ClaimDocuments } from './ClaimDocuments';
import { ClaimFamily } from './ClaimFamily';
import { ClaimMoney } from './ClaimMoney';
import { ClaimRejection } from './ClaimRejection';
import { ClaimTimeline } from './ClaimTimeline';
import { ClaimOutlookDocument } from './claim.documents';
import type { ClaimRecord } from './claim.rows';
import { ComplaintChip } from './ComplaintChip';
import { ClockChip } from './ClockChip';

/** One claim: where it stands, who is next, and everything that was done. */
export default function ClaimShow() {
  return <RecordPage render={(row: ClaimRecord) => <Page claim={row} />} />;
}

function Page({ claim }: { claim: ClaimRecord }) {
  const t = useText();
  const { id, number, participant, stage, clock, complaints } = claim;
  const outlook = useRead(ClaimOutlookDocument, { id }).data?.claim ?? undefined;
  return (
    <>
      <PageHeader
        title={number}
        aside={
          <>
            <RecordLink resource="participants" id={participant.id}>
              {participant.fullName}
            </RecordLink>
            <ClockChip clock={clock} />
            <ComplaintChip complaints={complaints} />
            <span>{t(`enums.ClaimStage.${stage}`)}</span>
          </>
        }
      />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
          gap: 2,
          alignItems: 'start',
        }}
      >
        <Box sx={{ display: 'grid', gap: 2 }}>
          <ClaimRejection claim={claim} />
          <ClaimActions claim={claim} outlook={outlook} />
          <ClaimMoney claim={claim} />
          <ClaimFamily claim={claim} />
          <ClaimDocuments claim={claim} />
          <ClaimCoverage claim={claim} />
        </Box>
        <Box sx={{ display: 'grid', gap: 2 }}>
          <ClaimTimeline claim={claim} />
          {outlook && <ClaimDays outlook={outlook} />}
        </Box>
      </Box>
    </>
  );
}
