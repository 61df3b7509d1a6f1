import GlobalStyles from '@mui/material/GlobalStyles';
import { styled } from '@mui/material/styles';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { yearsOf } from '../premiums/premiumYears';
import type { PassbookRecord } from './passbook.rows';
import { PassbookBox } from './PassbookBox';
import { PassbookRefund } from './PassbookRefund';

/** A4 upright: three years of twelve boxes and the refund on one sheet. */
const PAGE = { '@page': { size: 'A4 portrait', margin: '10mm' } };

/** The passbook on paper: black on white in either theme, so states are told in words and signs. */
export function PassbookSheet({ enrolment }: { enrolment: PassbookRecord }) {
  const t = useText();
  const { boxes, refund } = enrolment.passbook;
  return (
    <>
      <GlobalStyles styles={PAGE} />
      <Sheet aria-label={t('resources.passbook.picture')}>
        <PassbookHead enrolment={enrolment} />
        {yearsOf(boxes).map((year, index) => (
          <section key={index} aria-label={t('resources.premiums.year', { year: index + 1 })}>
            <h2>{t('resources.premiums.year', { year: index + 1 })}</h2>
            <ol>
              {year.map((box) => (
                <PassbookBox key={box.month} box={box} />
              ))}
            </ol>
          </section>
        ))}
        <PassbookRefund refund={refund} />
      </Sheet>
    </>
  );
}

function PassbookHead({ enrolment }: { enrolment: PassbookRecord }) {
  const t = useText();
  const { rupiah, day, today } = useFormat();
  const { participant, cohort, startsOn, endsOn, passbook } = enrolment;
  return (
    <header>
      <strong className="name">{participant.fullName}</strong> {participant.number}
      <div>
        {cohort.institution.name} · {cohort.name} · {day(startsOn)} – {day(endsOn)}
      </div>
      <div>
        {t('resources.passbook.asOf', {
          day: day(today),
          paid: rupiah(passbook.paidTotal),
          owed: rupiah(passbook.owedTotal),
        })}
      </div>
    </header>
  );
}

const Sheet = styled('article')({
  colorScheme: 'light',
  background: '#fff',
  color: '#000',
  width: '190mm',
  maxWidth: '100%',
  margin: '0 auto',
  padding: '6mm',
  boxSizing: 'border-box',
  fontSize: '9pt',
  lineHeight: 1.25,
  border: '1px solid #999',
  '& .name': { fontSize: '14pt' },
  '& h2': { fontSize: '10.5pt', margin: '4mm 0 1.5mm' },
  '& ol': {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: '1.5mm',
    gridTemplateColumns: 'repeat(auto-fill, minmax(27mm, 1fr))',
  },
  '& section, & li': { breakInside: 'avoid' },
  '@media print': {
    width: 'auto',
    border: 0,
    padding: 0,
    '& ol': { gridTemplateColumns: 'repeat(6, 1fr)' },
  },
});
