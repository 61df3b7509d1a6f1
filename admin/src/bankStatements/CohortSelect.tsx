import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useGetList, type RaRecord } from 'ra-core';
import { useEffect } from 'react';
import { useText } from '../i18n/useText';

interface CohortSelectProps {
  value: string;
  onChoose: (id: string) => void;
}

type Cohort = RaRecord & { name: string };

/** Whose premium account it is; with one cohort there is nothing to choose. */
export function CohortSelect({ value, onChoose }: CohortSelectProps) {
  const t = useText();
  const { data = [] } = useGetList<Cohort>('cohorts', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'startsOn', order: 'DESC' },
  });
  const latest = data[0] && String(data[0].id);
  useEffect(() => {
    if (!value && latest) onChoose(latest);
  }, [value, latest, onChoose]);
  return (
    <TextField
      select
      margin="none"
      label={t('resources.bankStatements.fields.account')}
      value={data.length > 0 ? value : ''}
      onChange={({ target }) => onChoose(target.value)}
      sx={{ width: '100%', maxWidth: 360 }}
    >
      {data.map(({ id, name }) => (
        <MenuItem key={id} value={String(id)}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
