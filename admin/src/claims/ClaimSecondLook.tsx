import FlagOutlinedIcon from '@mui/icons-material/FlagOutlined';
import Box from '@mui/material/Box';
import { useViewer } from '../auth/useViewer';
import { RecordLink } from '../fields/RecordLink';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { CardSection } from '../layout/CardSection';
import type { ClaimOutlook, ClaimRecord } from './claim.rows';
import { ReviewButton } from './ReviewButton';

interface ClaimSecondLookProps {
  claim: ClaimRecord;
  outlook: ClaimOutlook;
}

/** What makes a claim worth a second look, and what that found; nothing for most claims. */
export function ClaimSecondLook({ claim, outlook }: ClaimSecondLookProps) {
  const t = useText();
  const { day } = useFormat();
  const { flags, review, isReviewDue } = outlook;
  if (flags.length === 0 && !review && !isReviewDue) return null;
  return (
    <CardSection title={t('resources.claimDesk.secondLook')}>
      {flags.length > 0 && <Flags flags={flags} />}
      {isReviewDue && <Due claim={claim} />}
      {review && (
        <Box sx={{ mt: 1 }}>
          <strong>{t(`resources.claimDesk.outcomes.${review.outcome}`)}</strong>
          {`: ${review.note}`}
          <Box sx={{ color: 'text.secondary' }}>
            {t('resources.claimDesk.reviewed', {
              name: review.reviewedBy.fullName,
              day: day(review.reviewedOn),
            })}
          </Box>
        </Box>
      )}
    </CardSection>
  );
}

function Flags({ flags }: Pick<ClaimOutlook, 'flags'>) {
  const t = useText();
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {flags.map(({ kind, others }) => (
          <Box component="li" key={kind} sx={{ display: 'flex', gap: 1, py: 0.25 }}>
            <FlagOutlinedIcon aria-hidden fontSize="small" />
            <span>
              {t(`resources.claimDesk.flags.${kind}`)}
              {others.map(({ id, number }) => (
                <span key={id}>
                  {' '}
                  <RecordLink resource="claims" id={id}>
                    {number}
                  </RecordLink>
                </span>
              ))}
            </span>
          </Box>
        ))}
      </Box>
      <Box sx={{ color: 'text.secondary', mt: 0.5 }}>{t('resources.claimDesk.flagsHelp')}</Box>
    </>
  );
}

/** Waits for a review: the button for who may give it, the reason for who may not. */
function Due({ claim }: { claim: ClaimRecord }) {
  const t = useText();
  const viewer = useViewer();
  const tookStep = claim.steps.some(({ recordedBy }) => recordedBy?.id === viewer?.user.id);
  const mayReview =
    viewer?.permissions.includes('CLAIM_DECIDE') || viewer?.permissions.includes('CLAIM_VERIFY');
  return (
    <Box sx={{ mt: 1 }}>
      {t('resources.claimDesk.reviewDue')}
      {mayReview && tookStep && <Box sx={{ mt: 0.5 }}>{t('resources.claimDesk.ownStep')}</Box>}
      {mayReview && !tookStep && <ReviewButton id={claim.id} />}
    </Box>
  );
}
