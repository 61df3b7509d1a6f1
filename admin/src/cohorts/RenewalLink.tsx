import AutorenewIcon from '@mui/icons-material/Autorenew';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { usePermission } from '../auth/useViewer';
import { useText } from '../i18n/useText';

interface RenewalLinkProps {
  cohortId: string;
  /** The one enrolment to renew; left out for the whole cohort. */
  enrolmentId?: string;
}

/** Leads to where a cohort, or one participant, goes on in the next. */
export function RenewalLink({ cohortId, enrolmentId }: RenewalLinkProps) {
  const t = useText();
  const mayRenew = usePermission('PARTICIPANT_WRITE');
  if (!mayRenew) return null;
  const search = new URLSearchParams({
    cohort: cohortId,
    ...(enrolmentId && { only: enrolmentId }),
  });
  return (
    <Button
      component={Link}
      to={`/cohorts/renew?${search}`}
      startIcon={<AutorenewIcon />}
      sx={{ minHeight: 48 }}
    >
      {t('resources.renewals.button')}
    </Button>
  );
}
