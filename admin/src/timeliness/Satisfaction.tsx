import Box from '@mui/material/Box';
import { POINTS, pointsKey } from '../claims/satisfaction';
import { useRead } from '../data/useRead';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { CardSection } from '../layout/CardSection';
import { BarRow } from './BarRow';
import { ClaimSatisfactionDocument } from './satisfaction.documents';
import type { Narrowing, Report } from './timeliness.rows';

interface SatisfactionProps {
  report: Report;
  narrowing: Narrowing;
}

/** What the families answered in the period; left out where the report is narrowed, for the answers are of all claims. */
export function Satisfaction({ report: { from, to }, narrowing }: SatisfactionProps) {
  return narrowing.cause || narrowing.groupId || narrowing.institutionId ? null : (
    <Answers from={from} to={to} />
  );
}

function Answers({ from, to }: Pick<Report, 'from' | 'to'>) {
  const t = useText();
  const { share } = useFormat();
  const answered = useRead(ClaimSatisfactionDocument, { from, to }).data?.satisfaction;
  if (answered?.satisfiedShare == null) return null;
  const { count: all, satisfiedShare, answers } = answered;
  const countOf = (points: number) => answers.find((one) => one.points === points)?.count ?? 0;
  return (
    <CardSection title={t('resources.claimFamily.satisfaction')}>
      <Box>
        {t('resources.claimFamily.satisfied', {
          share: share(satisfiedShare),
          smart_count: all,
        })}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {POINTS.map((points) => (
          <Answer
            key={points}
            points={points}
            count={countOf(points)}
            all={all}
            days={{ from, to }}
          />
        ))}
      </Box>
    </CardSection>
  );
}

interface AnswerProps {
  points: (typeof POINTS)[number];
  count: number;
  all: number;
  days: Pick<Report, 'from' | 'to'>;
}

/** How many gave one answer, with the claims of those families. */
function Answer({ points, count, all, days: { from, to } }: AnswerProps) {
  const t = useText();
  const { count: inWords } = useFormat();
  const words = t(pointsKey(points));
  const label = t('resources.claimFamily.openAnswered', { smart_count: count });
  const filter = { ratedOnFrom: from, ratedOnTo: to, ratedPoints: points };
  return (
    <BarRow
      label={words}
      value={inWords(count)}
      share={count / all}
      list={count > 0 ? { filter, label, name: `${words}: ${label}` } : undefined}
    />
  );
}
