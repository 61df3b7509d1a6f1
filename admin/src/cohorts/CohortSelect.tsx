import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useSearchParams } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { useCohorts } from './useCohorts';

/** The cohort that a page is about: it stands in the address; the latest when none does. */
export function useCohortId(): string | undefined {
  const [search] = useSearchParams();
  const cohorts = useCohorts();
  const asked = search.get('cohort');
  return (cohorts.find(({ id }) => id === asked) ?? cohorts[0])?.id;
}

/** Chooses the cohort that a page is about. */
export function CohortSelect() {
  const t = useText();
  const cohorts = useCohorts();
  const cohortId = useCohortId();
  const [, setSearch] = useSearchParams();
  return (
    <TextField
      select
      label={t('resources.cohorts.name')}
      value={cohortId ?? ''}
      onChange={({ target }) =>
        setSearch(
          (earlier) => {
            const next = new URLSearchParams(earlier);
            next.set('cohort', target.value);
            return next;
          },
          { replace: true },
        )
      }
      sx={{ minWidth: 240, maxWidth: '100%' }}
    >
      {cohorts.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
