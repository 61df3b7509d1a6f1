import type { Key } from '../i18n/text';
import { filtered, type Filter } from '../meeting/filter';
import type { MemberView } from '../meeting/view';
import { useField } from '../useField';

const FILTERS: readonly (readonly [Filter, Key])[] = [
  ['ALL', 'meeting.all'],
  ['UNMARKED', 'meeting.unmarked'],
  ['UNPAID', 'meeting.unpaid'],
];

interface RosterFiltersProps {
  members: readonly MemberView[];
  chosen: Filter;
  onChoose: (filter: Filter) => void;
}

/** All, or only those of whom something is missing; each says how many. */
export function RosterFilters({ members, chosen, onChoose }: RosterFiltersProps) {
  const { t } = useField();
  return (
    <div class="filters" role="group" aria-label={t('meeting.filter')}>
      {FILTERS.map(([filter, key]) => (
        <button
          key={filter}
          type="button"
          class="numbers"
          aria-pressed={filter === chosen}
          onClick={() => onChoose(filter)}
        >
          {t(key, { count: filtered(members, filter).length })}
        </button>
      ))}
    </div>
  );
}
