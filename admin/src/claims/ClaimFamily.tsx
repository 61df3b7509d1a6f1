import Box from '@mui/material/Box';
import { useViewer } from '../auth/useViewer';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { CardSection } from '../layout/CardSection';
import { FactList } from '../layout/FactList';
import type { ClaimRecord } from './claim.rows';
import { ClaimComplaints } from './ClaimComplaints';
import { ComplainButton } from './ComplainButton';
import { FamilyCodeButton } from './FamilyCodeButton';
import { RateButton } from './RateButton';
import { pointsKey } from './satisfaction';

/** What the family has and says: its code, that it has nothing, and what it thinks of it. */
export function ClaimFamily({ claim }: { claim: ClaimRecord }) {
  const t = useText();
  const { moment } = useFormat();
  const permissions = useViewer()?.permissions ?? [];
  const { codeIssuedAt, satisfaction, complaints, stage } = claim;
  const isReceived = stage === 'RECEIVED';
  const isPaid = stage === 'DISBURSED' || isReceived;
  const mayReport = permissions.includes('CLAIM_REPORT');
  const mayHear = mayReport || permissions.includes('CLAIM_CONFIRM');
  const hasOpen = complaints.some(({ closedOn }) => !closedOn);
  const code = codeIssuedAt
    ? t('resources.claimFamily.hasCode', { moment: moment(codeIssuedAt) })
    : t('resources.claimFamily.noCode');
  const answer = satisfaction
    ? [t(pointsKey(satisfaction.points)), satisfaction.text].filter(Boolean).join(': ')
    : t('resources.claimFamily.notAsked');
  const facts = [
    { label: t('resources.claimFamily.code'), value: code },
    ...(isReceived ? [{ label: t('resources.claimFamily.satisfaction'), value: answer }] : []),
  ];
  return (
    <CardSection title={t('resources.claimFamily.title')}>
      <FactList facts={facts} />
      <ClaimComplaints complaints={complaints} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        {mayReport && <FamilyCodeButton claim={claim} />}
        {mayHear && isPaid && !hasOpen && <ComplainButton claim={claim} />}
        {mayHear && isReceived && !satisfaction && <RateButton claim={claim} />}
      </Box>
    </CardSection>
  );
}
