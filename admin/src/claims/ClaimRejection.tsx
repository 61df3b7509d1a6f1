import Alert from '@mui/material/Alert';
import { useText } from '../i18n/useText';
import type { ClaimRecord } from './claim.rows';

/** Why a claim was rejected, in the words the family was given. */
export function ClaimRejection({ claim }: { claim: ClaimRecord }) {
  const t = useText();
  const { rejectionReason, rejectionNote } = claim;
  if (!rejectionReason) return null;
  const reason = t(`resources.claims.rejections.${rejectionReason}`);
  return (
    <Alert severity="error">
      {t('resources.claims.rejected', { reason })} {rejectionNote}
    </Alert>
  );
}
