import Box from '@mui/material/Box';
import { useGroupChoices } from '../../groups/useGroupChoices';
import { useEnumChoices } from '../../i18n/useEnumChoices';
import { useText } from '../../i18n/useText';
import { FilterChip } from '../../layout/FilterChip';
import type { Days } from '../../layout/period';
import { PeriodFilter } from '../../layout/PeriodFilter';
import { useOfficerChoices } from '../../users/useOfficerChoices';

/** The period, by name or by its days, and whose meetings. All of it stands in the address. */
export function FigureFilters({ days }: { days: Days }) {
  const t = useText();
  const kinds = useEnumChoices('MeetingKind');
  const groups = useGroupChoices();
  const officers = useOfficerChoices();
  const field = (name: 'kind' | 'group' | 'officer') => t(`resources.meetings.fields.${name}`);
  return (
    <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, pb: 2 }}>
      <PeriodFilter days={days} />
      <Box sx={{ flexBasis: '100%' }} />
      <FilterChip source="kind" label={field('kind')} choices={kinds} />
      <FilterChip source="groupId" label={field('group')} choices={groups} />
      {officers.length > 0 && (
        <FilterChip source="officerId" label={field('officer')} choices={officers} />
      )}
    </Box>
  );
}
