import { useFormat } from './useFormat';
import { useText } from '../i18n/useText';

/** A moment in the institution's zone; a dash when it never happened. */
export function Moment({ value }: { value: string | null | undefined }) {
  const { moment } = useFormat();
  const t = useText();
  return <>{value ? <time dateTime={value}>{moment(value)}</time> : t('common.none')}</>;
}
