import { useFormat } from './useFormat';
import { useText } from '../i18n/useText';

/** A calendar day, `23 Nov 2026`; a dash when there is none yet. */
export function LocalDate({ value }: { value: string | null | undefined }) {
  const { day } = useFormat();
  const t = useText();
  if (!value) return <>{t('common.none')}</>;
  return (
    <time dateTime={value} style={{ whiteSpace: 'nowrap' }}>
      {day(value)}
    </time>
  );
}
