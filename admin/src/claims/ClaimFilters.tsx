import { useGroupChoices } from '../groups/useGroupChoices';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { useInstitutionChoices } from '../institutions/useInstitutionChoices';
import { FilterChip } from '../layout/FilterChip';
import { SearchBox } from '../layout/SearchBox';
import { useFilters } from '../layout/useFilters';
import { DateRangeChip } from '../meetings/DateRangeChip';
import { POINTS, pointsKey } from './satisfaction';

/** Search by number or name; narrow by cause, group and lateness; dates from a link can be taken off. */
export function ClaimFilters() {
  const t = useText();
  const { values } = useFilters();
  const causes = useEnumChoices('ClaimCause');
  const groups = useGroupChoices();
  const overdue = [{ value: true, label: t('resources.claims.filters.overdue') }];
  const settled = [
    { value: false, label: t('resources.claims.filters.onTime') },
    { value: true, label: t('resources.claims.filters.late') },
  ];
  const complained = [{ value: true, label: t('resources.claimFamily.complaint') }];
  // The figure's own lists also count what is open and late.
  const isPromise = 'isLate' in values;
  const received = t('resources.claims.filters.receivedOn');
  return (
    <>
      <SearchBox placeholder={t('resources.claims.filters.search')} />
      <FilterChip source="cause" label={t('resources.claims.fields.cause')} choices={causes} />
      <FilterChip source="groupId" label={t('resources.claims.fields.group')} choices={groups} />
      <FilterChip source="isOverdue" label={t('resources.claims.fields.clock')} choices={overdue} />
      <FilterChip
        source="hasOpenComplaint"
        label={t('resources.claimFamily.complaints')}
        choices={complained}
      />
      <ToReview />
      <FilterChip
        source={isPromise ? 'isLate' : 'settledLate'}
        label={t(`resources.claims.filters.${isPromise ? 'promise' : 'settled'}`)}
        choices={settled}
      />
      <DateRangeChip
        from="judgedOnFrom"
        to="judgedOnTo"
        label={t('resources.claims.filters.judged')}
      />
      <DateRangeChip
        from="settledOnFrom"
        to="settledOnTo"
        label={t('resources.claims.filters.ended')}
      />
      <Rated />
      <FromReport />
      <DateRangeChip from="dueOnFrom" to="dueOnTo" label={t('resources.claims.fields.dueOn')} />
      <DateRangeChip from="receivedOnFrom" to="receivedOnTo" label={received} />
    </>
  );
}

function ToReview() {
  const t = useText();
  const choices = [{ value: true, label: t('resources.claimDesk.toReview') }];
  return (
    <FilterChip
      source="isReviewDue"
      label={t('resources.claimDesk.secondLook')}
      choices={choices}
    />
  );
}

/** What the family answered, where a link narrowed the list to it. */
function Rated() {
  const t = useText();
  const { values } = useFilters();
  const choices = POINTS.map((points) => ({ value: points, label: t(pointsKey(points)) }));
  const label = t('resources.claimFamily.satisfaction');
  return (
    <>
      {'ratedPoints' in values && (
        <FilterChip source="ratedPoints" label={label} choices={choices} />
      )}
      <DateRangeChip
        from="ratedOnFrom"
        to="ratedOnTo"
        label={t('resources.claimFamily.answeredOn')}
      />
    </>
  );
}

/** What a figure of the report on time narrows to; offered only where a link brought it. */
function FromReport() {
  const t = useText();
  const { values } = useFilters();
  const buckets = useEnumChoices('SettlementBucket');
  const stages = useEnumChoices('ClaimStage');
  const parties = useEnumChoices('ResponsibleParty');
  const institutions = useInstitutionChoices();
  const complete = [{ value: true, label: t('resources.claims.filters.wasComplete') }];
  const chips = [
    { source: 'bucket', label: t('resources.claims.filters.bucket'), choices: buckets },
    { source: 'stageWhenDue', label: t('resources.claims.filters.stageWhenDue'), choices: stages },
    { source: 'partyWhenDue', label: t('resources.claims.filters.partyWhenDue'), choices: parties },
    { source: 'institutionId', label: t('calendar.institution'), choices: institutions },
  ];
  return (
    <>
      {chips
        .filter(({ source }) => source in values)
        .map((chip) => (
          <FilterChip key={chip.source} {...chip} />
        ))}
      {'hadCompleteFile' in values && (
        <FilterChip
          source="hadCompleteFile"
          label={t('resources.claims.filters.file')}
          choices={complete}
        />
      )}
    </>
  );
}
