import Card from '@mui/material/Card';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Rupiah } from '../fields/Rupiah';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import type { ProgrammeTerms } from './programme.operations';
import { SourceMark } from './SourceMark';
import { TermsSection } from './TermsSection';

type Benefit = ProgrammeTerms['benefits'][number];

/** What is paid for which cause in which policy year. */
export function BenefitTable({ benefits }: { benefits: readonly Benefit[] }) {
  const t = useText();
  const years = [...new Set(benefits.map(({ policyYear }) => policyYear))].sort((a, b) => a - b);
  const causes = useEnumChoices('ClaimCause').filter(({ value }) =>
    benefits.some(({ cause }) => cause === value),
  );
  const title = t('resources.programmes.benefitsTitle');
  return (
    <TermsSection title={title}>
      <TableContainer component={Card} tabIndex={0} role="region" aria-label={title}>
        <Table>
          <TableHead>
            <TableRow>
              <TableCell>{t('resources.programmes.cause')}</TableCell>
              {years.map((year) => (
                <TableCell key={year}>{t('resources.programmes.year', { year })}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {causes.map(({ value: cause, label }) => (
              <TableRow key={cause}>
                <TableCell component="th" scope="row">
                  {label}
                </TableCell>
                {years.map((year) => (
                  <TableCell key={year}>
                    <BenefitCell
                      benefit={benefits.find((b) => b.cause === cause && b.policyYear === year)}
                    />
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </TermsSection>
  );
}

function BenefitCell({ benefit }: { benefit: Benefit | undefined }) {
  const t = useText();
  if (!benefit) return <>{t('common.none')}</>;
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>
        <Rupiah value={benefit.amount} />
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5 }}>
        {t('resources.programmes.timesPerYear', { smart_count: benefit.timesPerYearMax })}
      </Typography>
      <SourceMark source={benefit.source} />
    </>
  );
}
