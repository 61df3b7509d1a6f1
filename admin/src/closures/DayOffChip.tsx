import { StatusChip } from '../fields/StatusChip';
import type { DayOffKind } from '../data/gql/enums';
import { useText } from '../i18n/useText';
import { dayOffLook } from './dayOffLook';

/** What kind of day off it is, in words with an icon. */
export function DayOffChip({ kind }: { kind: DayOffKind }) {
  const t = useText();
  return <StatusChip {...dayOffLook(kind)} label={t(`enums.DayOffKind.${kind}`)} />;
}
