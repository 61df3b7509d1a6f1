import { useFormat } from '../fields/useFormat';
import { useGroupChoices } from '../groups/useGroupChoices';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { FilterChip } from '../layout/FilterChip';
import { useFilters } from '../layout/useFilters';
import { useOfficerChoices } from '../users/useOfficerChoices';
import { DateRangeChip } from './DateRangeChip';
import { whenOf } from './when';

/** Narrow by kind, group, officer or a missing host; dates from a link can be taken off. */
export function MeetingFilters() {
  const t = useText();
  const kinds = useEnumChoices('MeetingKind');
  const groups = useGroupChoices();
  const officers = useOfficerChoices();
  const withoutHost = [{ value: true, label: t('resources.meetings.filters.noHost') }];
  return (
    <>
      <FilterChip source="kind" label={t('resources.meetings.fields.kind')} choices={kinds} />
      <FilterChip source="groupId" label={t('resources.meetings.fields.group')} choices={groups} />
      {officers.length > 0 && (
        <FilterChip
          source="officerId"
          label={t('resources.meetings.fields.officer')}
          choices={officers}
        />
      )}
      <FilterChip
        source="withoutHost"
        label={t('resources.meetings.fields.host')}
        choices={withoutHost}
      />
      <FiltersOfLinks />
    </>
  );
}

/** What a link narrowed the list by, shown only then. */
function FiltersOfLinks() {
  const t = useText();
  const { today } = useFormat();
  const { values } = useFilters();
  const statuses = useEnumChoices('MeetingStatus');
  return (
    <>
      {'status' in values && !whenOf(values, today) && (
        <FilterChip
          source="status"
          label={t('resources.meetings.fields.status')}
          choices={statuses}
        />
      )}
      {'wasMoved' in values && (
        <FilterChip
          source="wasMoved"
          label={t('resources.meetings.filters.day')}
          choices={[{ value: true, label: t('resources.meetings.filters.moved') }]}
        />
      )}
      <DateRangeChip
        from="plannedOnFrom"
        to="plannedOnTo"
        label={t('resources.meetings.fields.plannedOn')}
      />
      <DateRangeChip
        from="judgedOnFrom"
        to="judgedOnTo"
        label={t('resources.meetings.fields.plannedOn')}
      />
      {!whenOf(values, today) && (
        <DateRangeChip
          from="meetsOnFrom"
          to="meetsOnTo"
          label={t('resources.meetings.fields.meetsOn')}
        />
      )}
    </>
  );
}
