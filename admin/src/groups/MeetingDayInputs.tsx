import { required } from 'ra-core';
import { SelectInput } from 'react-admin';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { MEETING_WEEKS } from './meetingRule';

/** On which of its weekdays in the month a group meets, in two choices. */
export function MeetingDayInputs() {
  const t = useText();
  const weekdays = [...useEnumChoices('Weekday')];
  const weeks = MEETING_WEEKS.map((week) => ({
    id: week,
    name:
      week === -1 ? t('resources.groups.weeks.last') : t('resources.groups.weeks.nth', { week }),
  }));
  return (
    <>
      <SelectInput
        source="week"
        label={t('resources.groups.fields.week')}
        choices={weeks}
        validate={required()}
      />
      <SelectInput
        source="weekday"
        label={t('resources.groups.fields.weekday')}
        choices={weekdays}
        validate={required()}
      />
    </>
  );
}
