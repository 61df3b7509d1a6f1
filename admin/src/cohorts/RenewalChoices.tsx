import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useGetList } from 'ra-core';
import { isDay } from '../fields/days';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import type { RenewalChoice } from './useRenewalChoice';

const GROUPS_MAX = 100;
const OWN = '';

/** Which cohort goes on in which, from which day, and in which group. */
export function RenewalChoices({ choice }: { choice: RenewalChoice }) {
  const t = useText();
  const { today } = useFormat();
  const { cohorts, from, laterOnes, to, joinsOn, only, choose } = choice;
  const named = ({ id, name }: { id: string; name: string }) => ({ id, name });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 2 }}>
      <Choice
        label={t('resources.renewals.from')}
        value={from?.id ?? OWN}
        choices={cohorts.map(named)}
        onChoose={(id) => choose('cohort', id)}
      />
      {to && (
        <>
          <Choice
            label={t('resources.renewals.to')}
            value={to.id}
            choices={laterOnes.map(named)}
            onChoose={(id) => choose('into', id)}
          />
          <TextField
            type="date"
            label={t('resources.renewals.joinsOn')}
            value={joinsOn}
            onChange={({ target }) => isDay(target.value) && choose('on', target.value)}
            slotProps={{ htmlInput: { max: today }, inputLabel: { shrink: true } }}
            sx={WIDE}
          />
          <GroupChoice cohortId={to.id} choice={choice} />
        </>
      )}
      {only && (
        <Button onClick={() => choose('only', null)} sx={{ minHeight: 48 }}>
          {t('resources.renewals.showAll')}
        </Button>
      )}
    </Box>
  );
}

/** The group of the later cohort: for each their own, unless one is chosen for all. */
function GroupChoice({ cohortId, choice }: { cohortId: string; choice: RenewalChoice }) {
  const t = useText();
  const { data = [] } = useGetList<{ id: string; name: string }>('groups', {
    filter: { cohortId },
    pagination: { page: 1, perPage: GROUPS_MAX },
    sort: { field: 'name', order: 'ASC' },
  });
  if (data.length === 0) return null;
  const own = { id: OWN, name: t('resources.renewals.ownGroup') };
  const isThere = data.some(({ id }) => id === choice.groupId);
  return (
    <Choice
      label={t('resources.renewals.group')}
      value={isThere && choice.groupId ? choice.groupId : OWN}
      choices={[own, ...data]}
      onChoose={(id) => choice.choose('group', id === OWN ? null : id)}
    />
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  choices: readonly { id: string; name: string }[];
  onChoose: (id: string) => void;
}

function Choice({ label, value, choices, onChoose }: ChoiceProps) {
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={({ target }) => onChoose(target.value)}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      sx={WIDE}
    >
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}

const WIDE = { flex: { xs: '1 1 100%', sm: '0 1 220px' }, minWidth: 0 };
