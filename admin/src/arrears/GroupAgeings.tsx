import { CashSection } from '../cash/CashSection';
import { useText } from '../i18n/useText';
import { useIsPhone } from '../layout/useIsPhone';
import type { GroupAgeing } from './arrears.rows';
import { GroupAgeingRows } from './GroupAgeingRows';
import { GroupAgeingTable } from './GroupAgeingTable';

/** How each group pays, most rupiah missing first. */
export function GroupAgeings({ groups }: { groups: readonly GroupAgeing[] }) {
  const t = useText();
  const isPhone = useIsPhone();
  if (groups.length === 0) return null;
  return (
    <CashSection title={t('resources.arrears.groups')} help={t('resources.arrears.groupsHelp')}>
      {isPhone ? <GroupAgeingRows groups={groups} /> : <GroupAgeingTable groups={groups} />}
    </CashSection>
  );
}
