import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { listPath } from '../layout/listPath';
import type { GroupAgeing } from './arrears.rows';
import { BUCKETS, type BucketName } from './buckets';

interface BucketLinkProps extends Pick<GroupAgeing, 'group'> {
  name: BucketName;
  people: number;
}

/** How many members have arrears of one age; opens the list of them. */
export function BucketLink({ name, group, people }: BucketLinkProps) {
  const t = useText();
  const { count } = useFormat();
  if (people === 0 || !group) return <>{count(people)}</>;
  return (
    <Link
      component={RouterLink}
      to={listPath('participants', { groupId: group.id, ...BUCKETS[name] })}
      aria-label={`${group.name}, ${t(`resources.arrears.buckets.${name}`)}: ${count(people)}`}
      sx={{ display: 'inline-block', minWidth: 32, py: 0.75, fontWeight: 600 }}
    >
      {count(people)}
    </Link>
  );
}
