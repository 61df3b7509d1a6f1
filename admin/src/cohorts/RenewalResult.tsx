import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { useText } from '../i18n/useText';
import type { Renewal } from './useRenewal';

const WHOLE = 100;

/** How far a renewal has come, then how many go on and why the others do not. */
export function RenewalResult({ renewal }: { renewal: Renewal }) {
  const { isRunning, total, fault } = renewal;
  if (total === 0) return null;
  return (
    <Box aria-live="polite" sx={{ mt: 2, display: 'grid', gap: 1 }}>
      {isRunning ? <Progress renewal={renewal} /> : <Done renewal={renewal} />}
      {fault && <Alert severity="error">{fault}</Alert>}
    </Box>
  );
}

function Progress({ renewal: { outcomes, total } }: { renewal: Renewal }) {
  const t = useText();
  const words = t('resources.renewals.progress', { count: outcomes.length, total });
  return (
    <>
      {words}
      <LinearProgress
        variant="determinate"
        value={(outcomes.length / total) * WHOLE}
        aria-label={words}
      />
    </>
  );
}

function Done({ renewal: { outcomes, total } }: { renewal: Renewal }) {
  const t = useText();
  const refused = outcomes.flatMap(({ rule, enrolment }) =>
    rule ? [{ rule, ...enrolment.participant }] : [],
  );
  const done = outcomes.length - refused.length;
  return (
    <Alert severity={done === total ? 'success' : 'warning'}>
      {t('resources.renewals.done', { smart_count: done, total })}
      {refused.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {refused.map(({ id, fullName, rule }) => (
            <li key={id}>
              {fullName}: {t(`errors.rules.${rule}`)}
            </li>
          ))}
        </Box>
      )}
    </Alert>
  );
}
