import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { listPath } from '../../layout/listPath';
import { figureList, FIGURES, type FigureName } from './figureList';
import type { MeetingFigures } from './figures.rows';

interface OutcomeFiguresProps {
  figures: MeetingFigures;
  /** What narrows the figures besides their period. */
  filter: Readonly<Record<string, unknown>>;
}

/** How many meetings were planned, and what became of them; each number leads to its list. */
export function OutcomeFigures({ figures, filter }: OutcomeFiguresProps) {
  const t = useText();
  const { share } = useFormat();
  return (
    <Card component="section" aria-label={t('meetingFigures.outcomes')} sx={{ p: 2 }}>
      <Box component="p" sx={{ m: 0, mb: 2 }}>
        <Box component="strong" sx={{ fontSize: '2rem', mr: 1 }}>
          {figures.heldAsPlannedShare == null
            ? t('common.none')
            : share(figures.heldAsPlannedShare)}
        </Box>
        {t('meetingFigures.heldShare')}
      </Box>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(5, 1fr)' },
          gap: 2,
        }}
      >
        {FIGURES.map((name) => (
          <Figure key={name} name={name} figures={figures} filter={filter} />
        ))}
      </Box>
    </Card>
  );
}

function Figure({ name, figures, filter }: OutcomeFiguresProps & { name: FigureName }) {
  const t = useText();
  const { count } = useFormat();
  const label = t(`meetingFigures.${name}`);
  return (
    <div>
      <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {label}
      </Box>
      <Box component="dd" sx={{ m: 0, fontSize: '1.5rem', fontWeight: 650 }}>
        <Link
          component={RouterLink}
          to={listPath('meetings', figureList(name, figures, filter))}
          aria-label={t('meetingFigures.listOf', { figure: label, count: figures[name] })}
          underline="hover"
          sx={{ display: 'inline-block', minWidth: 48, minHeight: 40 }}
        >
          {count(figures[name])}
        </Link>
      </Box>
    </div>
  );
}
