import { useRead } from '../data/useRead';
import type { FilterChoice } from '../layout/FilterChip';
import { InstitutionChoicesDocument } from './institution.documents';

const PAGE = { number: 1, size: 100 };

/** The institutions to choose from; none for those who see only their own. */
export function useInstitutionChoices(): readonly FilterChoice<string>[] {
  const { data } = useRead(InstitutionChoicesDocument, { page: PAGE });
  const items = data?.institutions.items ?? [];
  return items.length > 1
    ? items.map(({ id, shortName }) => ({ value: id, label: shortName }))
    : [];
}
