import Card from '@mui/material/Card';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import type { GroupAgeing } from './arrears.rows';
import { BucketLink } from './BucketLink';
import { BUCKET_NAMES } from './buckets';
import { GroupName } from './GroupName';

/** The groups on a wide screen: people of each age, rupiah missing, and punctuality. */
export function GroupAgeingTable({ groups }: { groups: readonly GroupAgeing[] }) {
  const t = useText();
  return (
    <Card sx={{ overflowX: 'auto' }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{t('resources.arrears.columns.group')}</TableCell>
            <TableCell align="right">{t('resources.arrears.columns.participants')}</TableCell>
            {BUCKET_NAMES.map((name) => (
              <TableCell key={name} align="right">
                {t(`resources.arrears.short.${name}`)}
              </TableCell>
            ))}
            <TableCell align="right">{t('resources.arrears.columns.amount')}</TableCell>
            <TableCell align="right">{t('resources.arrears.columns.onTime')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {groups.map((row) => (
            <GroupRow key={row.group?.id ?? ''} row={row} />
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

function GroupRow({ row }: { row: GroupAgeing }) {
  const t = useText();
  const { rupiah, count, share } = useFormat();
  const { group, ageing } = row;
  return (
    <TableRow sx={{ '& td': { fontVariantNumeric: 'tabular-nums' } }}>
      <TableCell component="th" scope="row">
        <GroupName group={group} />
      </TableCell>
      <TableCell align="right">{count(ageing.participants)}</TableCell>
      {BUCKET_NAMES.map((name) => (
        <TableCell key={name} align="right">
          <BucketLink name={name} group={group} people={ageing[name].people} />
        </TableCell>
      ))}
      <TableCell align="right">{rupiah(ageing.total.amount)}</TableCell>
      <TableCell align="right">
        {ageing.onTimeShare == null ? t('common.none') : share(ageing.onTimeShare)}
      </TableCell>
    </TableRow>
  );
}
