import HealthAndSafetyOutlinedIcon from '@mui/icons-material/HealthAndSafetyOutlined';
import { useText } from '../i18n/useText';
import { CreateButton } from '../layout/CreateButton';
import { EmptyState } from '../layout/EmptyState';

/** What to do when no claim was ever reported. */
export function NoClaims() {
  const t = useText();
  return (
    <EmptyState
      icon={HealthAndSafetyOutlinedIcon}
      title={t('resources.claims.none.title')}
      body={t('resources.claims.none.body')}
      action={<CreateButton resource="claims" label={t('resources.claims.report.button')} />}
    />
  );
}
