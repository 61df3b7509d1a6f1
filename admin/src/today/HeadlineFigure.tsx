import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useCanAccess } from 'ra-core';
import { useId } from 'react';
import { Link } from 'react-router-dom';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { listPath } from '../layout/listPath';
import { changeOf } from './change';
import { ChangeWords } from './ChangeWords';
import { Definition } from './Definition';
import type { Figure } from './today.rows';

interface HeadlineFigureProps {
  title: string;
  /** What is counted, and what is not. */
  definition: string;
  /** Done of planned, in words. */
  counted: string;
  now: Figure;
  before: Figure;
  resource: string;
  /** The lists behind the figure, each with exactly what it counts. */
  lists: readonly { label: string; filter: object }[];
  /** The report behind it, by its resource. */
  report?: { resource: string; label: string; filter: object };
}

/** One promise as a share, with what it is made of, how it moved, what it means and the list behind it. */
export function HeadlineFigure(props: HeadlineFigureProps) {
  const { title, definition, counted, now, before, resource, lists, report } = props;
  const t = useText();
  const { share } = useFormat();
  const titleId = useId();
  const { canAccess } = useCanAccess({ resource, action: 'list' });
  const change = changeOf(now, before);
  return (
    <Card component="section" aria-labelledby={titleId} sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
        <Typography variant="h2" id={titleId}>
          {title}
        </Typography>
        <Definition title={title} text={definition} />
      </Box>
      <Box sx={{ fontSize: '2.5rem', fontWeight: 700, lineHeight: 1.2 }}>
        {now.share == null ? t('common.none') : share(now.share)}
      </Box>
      <Typography color="textSecondary">{counted}</Typography>
      {change && <ChangeWords change={change} />}
      {canAccess && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', mt: 0.5, ml: -0.75 }}>
          {lists.map(({ label, filter }) => (
            <Button key={label} component={Link} to={listPath(resource, filter)} size="small">
              {label}
            </Button>
          ))}
        </Box>
      )}
      {report && (
        <Button
          component={Link}
          to={listPath(report.resource, report.filter)}
          size="small"
          sx={{ ml: -0.75 }}
        >
          {report.label}
        </Button>
      )}
    </Card>
  );
}
