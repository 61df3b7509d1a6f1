import { useText } from '../i18n/useText';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { FilterChip } from '../layout/FilterChip';
import { SearchBox } from '../layout/SearchBox';
import { useFilters } from '../layout/useFilters';
import { useGroupChoices } from '../groups/useGroupChoices';

const ARREARS_MONTHS = [1, 2, 3];

/** Search by name, number, or the tail of a phone number or NIK; narrow by status, group, arrears. */
export function ParticipantFilters() {
  const t = useText();
  const statuses = useEnumChoices('EnrolmentStatus');
  const groups = useGroupChoices();
  const arrears = ARREARS_MONTHS.map((months) => ({
    value: months,
    label: t('resources.participants.filters.arrearsFrom', { smart_count: months }),
  }));
  // A bucket of the arrears page opens this list with an upper end; nobody needs to set one by hand.
  const { values } = useFilters();
  const arrearsTo = ARREARS_MONTHS.map((months) => ({
    value: months,
    label: t('resources.participants.filters.arrearsMonths', { smart_count: months }),
  }));
  const withoutHeir = [{ value: true, label: t('resources.participants.filters.noHeir') }];
  return (
    <>
      <SearchBox placeholder={t('resources.participants.filters.search')} />
      <FilterChip
        source="status"
        label={t('resources.participants.filters.status')}
        choices={statuses}
      />
      <FilterChip
        source="groupId"
        label={t('resources.participants.filters.group')}
        choices={groups}
      />
      <FilterChip
        source="arrearsMonthsFrom"
        label={t('resources.participants.filters.arrears')}
        choices={arrears}
      />
      {values['arrearsMonthsTo'] !== undefined && (
        <FilterChip
          source="arrearsMonthsTo"
          label={t('resources.participants.filters.arrearsTo')}
          choices={arrearsTo}
        />
      )}
      <FilterChip
        source="withoutBeneficiary"
        label={t('resources.participants.filters.heir')}
        choices={withoutHeir}
      />
    </>
  );
}
