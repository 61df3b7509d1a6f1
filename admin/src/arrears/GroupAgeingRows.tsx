import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import Chip from '@mui/material/Chip';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { listPath } from '../layout/listPath';
import { Row, RowList } from '../layout/RowList';
import type { GroupAgeing } from './arrears.rows';
import { BUCKET_NAMES, BUCKETS } from './buckets';
import { GroupName } from './GroupName';
import { punctualityWords } from './words';

/** The groups on a phone: one block each, with the ages that somebody has. */
export function GroupAgeingRows({ groups }: { groups: readonly GroupAgeing[] }) {
  return (
    <RowList>
      {groups.map((row) => (
        <GroupBlock key={row.group?.id ?? ''} row={row} />
      ))}
    </RowList>
  );
}

function GroupBlock({ row }: { row: GroupAgeing }) {
  const t = useText();
  const format = useFormat();
  const { group, ageing } = row;
  const { people, amount } = ageing.total;
  const missing = { smart_count: people, amount: format.rupiah(amount) };
  return (
    <Row>
      <Box sx={{ flexBasis: '100%' }}>
        <GroupName group={group} />
        <Box sx={{ fontSize: '0.875rem' }}>
          {people > 0 ? t('resources.arrears.missing', missing) : t('resources.arrears.allPaid')}
        </Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {punctualityWords(ageing, t, format)}
        </Box>
      </Box>
      {BUCKET_NAMES.filter((name) => name !== 'total' && ageing[name].people > 0 && group).map(
        (name) => (
          <Chip
            key={name}
            clickable
            component={Link}
            to={listPath('participants', { groupId: group?.id, ...BUCKETS[name] })}
            label={`${t(`resources.arrears.buckets.${name}`)}: ${format.count(ageing[name].people)}`}
            variant="outlined"
            sx={{ height: 48, borderRadius: 6 }}
          />
        ),
      )}
    </Row>
  );
}
