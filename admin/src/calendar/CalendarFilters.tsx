import Box from '@mui/material/Box';
import { useText } from '../i18n/useText';
import { useInstitutionChoices } from '../institutions/useInstitutionChoices';
import { FilterChip } from '../layout/FilterChip';
import { useGroupChoices } from '../groups/useGroupChoices';
import { useOfficerChoices } from '../users/useOfficerChoices';

/** Narrows the meetings by group and officer, and for who sees several institutions by these. */
export function CalendarFilters() {
  const t = useText();
  const groups = useGroupChoices();
  const officers = useOfficerChoices();
  const institutions = useInstitutionChoices();
  return (
    <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, pb: 2 }}>
      {institutions.length > 0 && (
        <FilterChip
          source="institutionId"
          label={t('calendar.institution')}
          choices={institutions}
        />
      )}
      <FilterChip source="groupId" label={t('resources.meetings.fields.group')} choices={groups} />
      {officers.length > 0 && (
        <FilterChip
          source="officerId"
          label={t('resources.meetings.fields.officer')}
          choices={officers}
        />
      )}
    </Box>
  );
}
