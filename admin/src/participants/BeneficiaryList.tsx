import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { usePermission } from '../auth/useViewer';
import { PhoneLink } from '../fields/PhoneLink';
import { useText } from '../i18n/useText';
import { EditHeirButton } from './EditHeirButton';
import type { Heir } from './participant.rows';
import { RetireHeirButton } from './RetireHeirButton';

/** The heirs in the order they are called upon; a missing heir is said out loud. */
export function BeneficiaryList({ beneficiaries }: { beneficiaries: readonly Heir[] }) {
  const t = useText();
  const mayWrite = usePermission('PARTICIPANT_WRITE');
  if (beneficiaries.length === 0) return <>{t('resources.participants.heirs.none')}</>;
  return (
    <Box component="ol" sx={{ m: 0, pl: 3, '& li + li': { mt: 1 } }}>
      {beneficiaries.map((heir) => (
        <li key={heir.id}>
          {heir.fullName} · {t(`enums.Relationship.${heir.relationship}`)} ·{' '}
          <PhoneLink value={heir.phone} />
          {heir.isMinor && (
            <Typography variant="body2" color="textSecondary">
              {heir.guardianName
                ? t('resources.participants.heirs.guardian', { name: heir.guardianName })
                : t('resources.participants.heirs.noGuardian')}
            </Typography>
          )}
          {mayWrite && (
            <Box sx={{ ml: -1 }}>
              <EditHeirButton heir={heir} />
              <RetireHeirButton heir={heir} />
            </Box>
          )}
        </li>
      ))}
    </Box>
  );
}
