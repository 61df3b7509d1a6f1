import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useViewer } from '../auth/useViewer';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import type { AgeName } from './ages';
import type { Unclaimed } from './refund.rows';
import { useRegisterColumns } from './registerColumns';

interface UnclaimedPaperProps {
  age: AgeName;
  refunds: readonly Unclaimed[];
}

/** The register as it comes out of the printer. */
export function UnclaimedPaper({ age, refunds }: UnclaimedPaperProps) {
  const t = useText();
  const { day, today, rupiah, count } = useFormat();
  const institution = useViewer()?.institution.name ?? '';
  const columns = useRegisterColumns();
  const total = refunds.reduce((sum, { amount }) => sum + amount, 0);
  return (
    <Box
      component="article"
      sx={{
        display: 'none',
        displayPrint: 'block',
        color: 'common.black',
        bgcolor: 'common.white',
      }}
    >
      <Typography variant="h2">
        {t('resources.refunds.unclaimed.title')}, {t(`resources.refunds.unclaimed.age.${age}`)}
      </Typography>
      <p>
        {institution} · {day(today)} ·{' '}
        {t('resources.refunds.unclaimed.people', {
          smart_count: refunds.length,
          count: count(refunds.length),
        })}
        , {rupiah(total)}
      </p>
      <Table size="small" sx={{ '& td, & th': { color: 'inherit', px: 0.5 } }}>
        <TableHead>
          <TableRow>
            {columns.map(({ title }) => (
              <TableCell key={title}>{title}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {refunds.map((refund) => (
            <TableRow key={refund.id} sx={{ breakInside: 'avoid' }}>
              {columns.map(({ title, cellOf, isRupiah }) => (
                <TableCell key={title}>
                  {isRupiah ? rupiah(refund.amount) : cellOf(refund)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
