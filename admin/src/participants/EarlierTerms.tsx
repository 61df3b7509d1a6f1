import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { RenewalLink } from '../cohorts/RenewalLink';
import { useRead } from '../data/useRead';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { CardSection } from '../layout/CardSection';
import { Row, RowList } from '../layout/RowList';
import { ParticipantTermsDocument } from './participant.documents';
import type { ParticipantTerm } from './participant.rows';

interface EarlierTermsProps {
  participantId: string;
  /** The term that the screen shows anyway. */
  enrolmentId: string;
}

/** The thread of a participant: the other terms with what was paid and given back, and the way on when a term is over. */
export function EarlierTerms({ participantId, enrolmentId }: EarlierTermsProps) {
  const t = useText();
  const { today } = useFormat();
  const read = useRead(ParticipantTermsDocument, { id: participantId });
  const terms = read.data?.participant?.enrolments ?? [];
  const others = terms.filter(({ id }) => id !== enrolmentId);
  const [latest] = terms;
  const isOver = latest && latest.id === enrolmentId && mayGoOn(latest, today);
  return (
    <>
      {isOver && (
        <Box>
          <RenewalLink cohortId={latest.cohort.id} enrolmentId={latest.id} />
        </Box>
      )}
      {others.length > 0 && (
        <CardSection title={t('resources.renewals.terms.title')}>
          <RowList>
            {others.map((term) => (
              <Term key={term.id} participantId={participantId} term={term} />
            ))}
          </RowList>
        </CardSection>
      )}
    </>
  );
}

function mayGoOn({ status, endsOn }: ParticipantTerm, today: string): boolean {
  const hasMatured = status === 'ACTIVE' || status === 'SUSPENDED' || status === 'MATURED';
  return hasMatured && endsOn < today;
}

function Term({ participantId, term }: { participantId: string; term: ParticipantTerm }) {
  const t = useText();
  const { rupiah, day } = useFormat();
  const { cohort, startsOn, endsOn, endedOn, premiumSummary } = term;
  const { paidTotal, arrearsMonths, arrearsAmount } = premiumSummary;
  const owed = t('resources.renewals.owed', {
    smart_count: arrearsMonths,
    amount: rupiah(arrearsAmount),
  });
  const facts = [
    `${day(startsOn)} – ${day(endedOn ?? endsOn)}`,
    t('resources.renewals.terms.paid', { amount: rupiah(paidTotal) }),
    arrearsMonths > 0 && owed,
    useRefund(term),
  ];
  return (
    <Row>
      <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
        <Link
          component={RouterLink}
          to={`/participants/${participantId}/passbook/${term.id}`}
          underline="hover"
          sx={{ fontWeight: 600 }}
        >
          {t('resources.renewals.terms.passbook', { name: cohort.name })}
        </Link>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {facts.filter(Boolean).join(' · ')}
        </Box>
      </Box>
    </Row>
  );
}

/** Whether the premiums of a term were given back; nothing to say of one that runs. */
function useRefund({ status, endsOn, refund }: ParticipantTerm): string | null {
  const t = useText();
  const { rupiah, day, today } = useFormat();
  if (refund?.payout)
    return t('resources.renewals.terms.refunded', {
      amount: rupiah(refund.amount),
      day: day(refund.payout.paidOn),
    });
  if (refund) return t('resources.renewals.terms.refundAgreed', { amount: rupiah(refund.amount) });
  const isRunning = (status === 'ACTIVE' || status === 'SUSPENDED') && endsOn >= today;
  return isRunning ? null : t('resources.renewals.terms.refundOpen');
}
