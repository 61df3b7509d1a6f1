import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useViewer } from '../auth/useViewer';
import { inWords } from '../claims/inWords';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import type { RefundRow } from './refund.rows';

/** Room for a signature, in millimetres. */
const SIGNATURE_HEIGHT = '14mm';

/** The pay sheet as it comes out of the printer: one signature per line, and two below. */
export function RefundPaySheet({ rows }: { rows: readonly RefundRow[] }) {
  const t = useText();
  const { rupiah, today, day } = useFormat();
  const institution = useViewer()?.institution.name ?? '';
  const total = rows.reduce((sum, { amount }) => sum + amount, 0);
  return (
    <Box
      component="article"
      aria-label={t('resources.refunds.paper.heading')}
      // It may be wider than a phone: the keyboard scrolls it too.
      tabIndex={0}
      sx={{
        bgcolor: 'common.white',
        color: 'common.black',
        p: { xs: 2, print: 0 },
        overflowX: 'auto',
        '& td, & th': { color: 'inherit', borderColor: 'grey.500' },
      }}
    >
      <Typography variant="h2">{t('resources.refunds.paper.heading')}</Typography>
      <p>
        {institution} · {day(today)}
      </p>
      <PayTable rows={rows} />
      <p>
        {t('resources.refunds.paper.total', {
          count: String(rows.length),
          amount: rupiah(total),
          words: inWords(total),
        })}
      </p>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', mt: 4, breakInside: 'avoid' }}>
        <SignatureLine label={t('resources.refunds.paper.treasurer')} />
        <SignatureLine label={t('resources.refunds.paper.head')} />
      </Box>
    </Box>
  );
}

function PayTable({ rows }: { rows: readonly RefundRow[] }) {
  const t = useText();
  const { rupiah } = useFormat();
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{t('resources.refunds.paper.number')}</TableCell>
          <TableCell>{t('resources.refunds.fields.participant')}</TableCell>
          <TableCell>{t('resources.refunds.fields.payeeName')}</TableCell>
          <TableCell align="right">{t('resources.refunds.fields.amount')}</TableCell>
          <TableCell sx={{ minWidth: 140 }}>{t('resources.refunds.paper.signature')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ id, enrolment: { participant }, payeeName, amount }, index) => (
          <TableRow key={id} sx={{ height: SIGNATURE_HEIGHT, breakInside: 'avoid' }}>
            <TableCell>{index + 1}</TableCell>
            <TableCell>
              {participant.fullName}
              <br />
              {participant.number}
            </TableCell>
            <TableCell>{payeeName}</TableCell>
            <TableCell align="right">{rupiah(amount)}</TableCell>
            <TableCell>{index + 1}.</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function SignatureLine({ label }: { label: string }) {
  return (
    <Box sx={{ width: '40%', textAlign: 'center' }}>
      {label}
      <Box sx={{ borderBottom: 1, height: '20mm' }} />
    </Box>
  );
}
