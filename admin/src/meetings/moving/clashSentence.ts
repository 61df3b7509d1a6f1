import type { Text } from '../../i18n/messages';
import type { Clash } from './moving.rows';

/** A clash in one sentence; the other meeting, where there is one, is linked beside it. */
export function clashSentence(
  { kind, on, dayOff, gapDays }: Clash,
  t: Text,
  day: (on: string) => string,
): string {
  const values = {
    day: day(on),
    name: dayOff?.name ?? '',
    dayOffKind: dayOff ? t(`enums.DayOffKind.${dayOff.kind}`) : '',
    smart_count: gapDays ?? 0,
  };
  return t(`clashes.${kind}`, values);
}
