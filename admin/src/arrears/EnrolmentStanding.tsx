import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useRead } from '../data/useRead';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { CardSection } from '../layout/CardSection';
import { ReadState } from '../layout/ReadState';
import { EnrolmentStandingDocument } from './arrears.documents';
import type { Decision } from './arrears.rows';
import { ProposedVerb } from './ProposedVerb';
import { StandingChip } from './StandingChip';
import { punctualityWords, standingWords } from './words';

/** Where one participant stands by the rules and why, how punctual they are, and what was decided. */
export function EnrolmentStanding({ enrolmentId }: { enrolmentId: string }) {
  const t = useText();
  const format = useFormat();
  const read = useRead(EnrolmentStandingDocument, { id: enrolmentId });
  if (!read.isSuccess) return <ReadState read={read} />;
  const { enrolment } = read.data;
  if (!enrolment) return null;
  const { standing, premiumSummary, arrearsDecisions } = enrolment;
  return (
    <CardSection title={t('resources.arrears.standing')}>
      {standing && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
          <StandingChip status={standing.status} />
          <Typography sx={{ flex: '1 1 240px' }}>{standingWords(standing, t, format)}</Typography>
          <ProposedVerb enrolment={enrolment} />
        </Box>
      )}
      <Typography>{punctualityWords(premiumSummary, t, format)}</Typography>
      <Typography variant="body2" color="textSecondary">
        {t('resources.arrears.punctuality.help')}
      </Typography>
      {arrearsDecisions.length > 0 && <Decisions decisions={arrearsDecisions} />}
    </CardSection>
  );
}

function Decisions({ decisions }: { decisions: readonly Decision[] }) {
  const t = useText();
  return (
    <>
      <Typography variant="h3" sx={{ mt: 2, fontSize: '0.9375rem', fontWeight: 650 }}>
        {t('resources.arrears.decisions')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {decisions.map((decision) => (
          <DecisionWords key={decision.id} decision={decision} />
        ))}
      </Box>
    </>
  );
}

function DecisionWords({ decision }: { decision: Decision }) {
  const t = useText();
  const { rupiah, day, moment } = useFormat();
  const { kind, effectiveOn, reason, arrearsMonths, arrearsAmount, decidedAt, decidedBy } =
    decision;
  return (
    <Box component="li" sx={{ mt: 1, overflowWrap: 'anywhere' }}>
      {t(`resources.arrears.decided.${kind}`, { day: day(effectiveOn), reason })}
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {t('resources.arrears.decidedBy', {
          name: decidedBy.fullName,
          moment: moment(decidedAt),
          smart_count: arrearsMonths,
          amount: rupiah(arrearsAmount),
        })}
      </Box>
    </Box>
  );
}
