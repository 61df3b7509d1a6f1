import { styled } from '@mui/material/styles';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import type { Line } from '../sheet/sheet';
import { STATES } from '../sheet/totals';
import type { Paper } from './paper.forms';

/** Lines for whoever is not on the list: guests of an open meeting, who joined this week. */
const BLANK_LINES = 2;

/** The members in the order of the screen, what they owe filled in, the rest left to the pen. */
export function PaperRoster({ paper }: { paper: Paper }) {
  const t = useText();
  const { lines, printedSheet } = paper;
  return (
    <Table>
      <thead>
        <tr>
          <th>{t('resources.meetings.paper.columns.row')}</th>
          <th>{t('resources.meetings.paper.columns.name')}</th>
          <th>{t('resources.meetings.paper.columns.due')}</th>
          <th>{t('resources.meetings.paper.columns.arrears')}</th>
          {STATES.map((state) => (
            <th key={state} aria-label={t(`enums.AttendanceState.${state}`)}>
              {t(`resources.meetings.paper.letters.${state}`)}
            </th>
          ))}
          <th>{t('resources.meetings.paper.columns.paid')}</th>
          <th>{t('resources.meetings.paper.columns.months')}</th>
          <th>{t('resources.meetings.paper.columns.signature')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <Member key={line.id} line={line} row={printedSheet ? line.paperRow : index + 1} />
        ))}
        {Array.from({ length: BLANK_LINES }, (_, index) => (
          <tr key={index}>
            <td />
            <td />
            <td />
            <td />
            <Rest />
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Member({ line, row }: { line: Line; row: number | undefined }) {
  const t = useText();
  const { count } = useFormat();
  const { name, number, amountDue, arrears, arrearsMonths } = line;
  return (
    <tr>
      <td className="number">{row ?? '+'}</td>
      <td>
        {name} <small>{number}</small>
      </td>
      <td className="number">{amountDue > 0 ? count(amountDue) : '–'}</td>
      <td className="number">
        {arrears > 0
          ? t('resources.meetings.paper.arrears', {
              amount: count(arrears),
              smart_count: arrearsMonths,
            })
          : '–'}
      </td>
      <Rest />
    </tr>
  );
}

/** What is filled in by hand: five boxes, amount, months, signature. */
function Rest() {
  return (
    <>
      {STATES.map((state) => (
        <td key={state} className="box">
          <span aria-hidden />
        </td>
      ))}
      <td className="amount" />
      <td className="months" />
      <td className="signature" />
    </>
  );
}

const Table = styled('table')({
  '& tbody td': { height: '7.2mm' },
  '& .number': { textAlign: 'end', whiteSpace: 'nowrap' },
  '& .box': { width: '5mm', padding: 0 },
  '& .box span': {
    display: 'block',
    width: '3.4mm',
    height: '3.4mm',
    margin: '0 auto',
    border: '0.3mm solid #000',
  },
  '& .amount': { width: '20mm' },
  '& .months': { width: '18mm' },
  '& .signature': { width: '28mm' },
  '& small': { fontSize: '7.5pt', whiteSpace: 'nowrap' },
});
