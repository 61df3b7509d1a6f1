import Alert from '@mui/material/Alert';
import { useWatch } from 'react-hook-form';
import { useText } from '../i18n/useText';
import { checkNik } from './nik';
import type { EnrolForm } from './participant.forms';

/** Says at once when the NIK contradicts birth date or sex; the officer may still go on. */
export function NikWarnings() {
  const t = useText();
  const [nik, birthOn, sex] = useWatch<Partial<EnrolForm>, ['nik', 'birthOn', 'sex']>({
    name: ['nik', 'birthOn', 'sex'],
  });
  const warnings = checkNik(nik ?? '', { birthOn, sex });
  if (warnings.length === 0) return null;
  return (
    <Alert severity="warning" role="status" sx={{ gridColumn: '1 / -1', mb: 1 }}>
      {t('resources.participants.nik.check')}
      <ul style={{ margin: 0, paddingLeft: '1.2em' }}>
        {warnings.map((warning) => (
          <li key={warning}>{t(`enums.NikWarning.${warning}`)}</li>
        ))}
      </ul>
    </Alert>
  );
}
