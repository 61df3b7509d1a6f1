import Link from '@mui/material/Link';
import { useText } from '../i18n/useText';
import { formatPhone } from './format';

/** A phone number to tap; a dash for people without one. */
export function PhoneLink({ value }: { value: string | null | undefined }) {
  const t = useText();
  if (!value) return <>{t('common.none')}</>;
  return (
    <Link href={`tel:${value}`} sx={{ whiteSpace: 'nowrap' }}>
      {formatPhone(value)}
    </Link>
  );
}
