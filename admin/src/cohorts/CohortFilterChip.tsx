import { useText } from '../i18n/useText';
import { FilterChip } from '../layout/FilterChip';
import { useCohorts } from './useCohorts';

/** Narrows a list to one cohort. */
export function CohortFilterChip() {
  const t = useText();
  const choices = useCohorts().map(({ id, name }) => ({ value: id, label: name }));
  return <FilterChip source="cohortId" label={t('resources.cohorts.name')} choices={choices} />;
}
