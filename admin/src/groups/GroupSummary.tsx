import Card from '@mui/material/Card';
import { LocalDate } from '../fields/LocalDate';
import { PhoneLink } from '../fields/PhoneLink';
import type { Text } from '../i18n/messages';
import { useText } from '../i18n/useText';
import { FactList, type Fact } from '../layout/FactList';
import type { GroupFacts } from './group.rows';
import { MeetingRuleText } from './MeetingRuleText';

/** Who leads a group, when and where it meets, and how it is doing. */
export function GroupSummary({ group }: { group: GroupFacts }) {
  const t = useText();
  const { officer, region, neighbourhood, cohort, arrearsCount } = group;
  const facts = [
    {
      label: t('resources.groups.fields.officer'),
      value: (
        <>
          {officer.fullName} · <PhoneLink value={officer.phone} />
        </>
      ),
    },
    ...meetingFacts(group, t),
    {
      label: t('resources.groups.fields.region'),
      value: [neighbourhood, region.path].filter(Boolean).join(', '),
    },
    { label: t('resources.groups.fields.cohort'), value: cohort.name },
    {
      label: t('resources.groups.fields.arrearsCount'),
      value: t('common.people', { smart_count: arrearsCount }),
    },
  ];
  return (
    <Card sx={{ p: 2 }}>
      <FactList facts={facts} />
    </Card>
  );
}

/** When and where it meets. */
function meetingFacts(group: GroupFacts, t: Text): readonly Fact[] {
  const { nextMeeting, usualPlace, holidayRule } = group;
  return [
    {
      label: t('resources.groups.fields.recurrenceRule'),
      value: <MeetingRuleText {...group} />,
    },
    {
      label: t('resources.groups.fields.nextMeeting'),
      value: nextMeeting ? (
        <>
          <LocalDate value={nextMeeting.meetsOn} />
          {nextMeeting.place && ` · ${nextMeeting.place}`}
        </>
      ) : (
        t('common.none')
      ),
    },
    {
      label: t('resources.groups.fields.holidayRule'),
      value: t(`enums.HolidayRule.${holidayRule}`),
    },
    { label: t('resources.groups.fields.usualPlace'), value: usualPlace ?? t('common.none') },
  ];
}
