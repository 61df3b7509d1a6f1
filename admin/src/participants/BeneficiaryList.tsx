import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { PhoneLink } from '../fields/PhoneLink';
import { useText } from '../i18n/useText';
import type { ParticipantRecord } from './participant.rows';

type Beneficiary = ParticipantRecord['beneficiaries'][number];

/** The heirs in the order they are called upon; a missing heir is said out loud. */
export function BeneficiaryList({ beneficiaries }: { beneficiaries: readonly Beneficiary[] }) {
  const t = useText();
  if (beneficiaries.length === 0) return <>{t('resources.participants.heirs.none')}</>;
  return (
    <Box component="ol" sx={{ m: 0, pl: 3 }}>
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
        </li>
      ))}
    </Box>
  );
}
