import { RecordLink } from '../fields/RecordLink';
import { useText } from '../i18n/useText';
import type { GroupAgeing } from './arrears.rows';

/** The group, or that these people are in none at present. */
export function GroupName({ group }: Pick<GroupAgeing, 'group'>) {
  const t = useText();
  if (!group) return <>{t('resources.arrears.noGroup')}</>;
  return (
    <RecordLink resource="groups" id={group.id}>
      {group.name}
    </RecordLink>
  );
}
