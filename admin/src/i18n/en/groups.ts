import type { groups as indonesian } from '../id/groups';
import type { Messages } from '../messages';

/** Groups. */
export const groups: Messages<typeof indonesian> = {
  name: 'Group |||| Groups',
  fields: {
    name: 'Group name',
    officer: 'Officer',
    recurrenceRule: 'Meets',
    nextMeeting: 'Next meeting',
    membersCount: 'Members',
    arrearsCount: 'In arrears',
    usualPlace: 'Usual place',
    region: 'Region',
    regionCode: 'Village',
    neighbourhood: 'Neighbourhood',
    cohort: 'Cohort',
    cohortId: 'Cohort',
    week: 'Week',
    weekday: 'Day',
    meetsAt: 'Time',
    holidayRule: 'On a day off',
  },
  search: 'Group name',
  rule: { nth: '%{weekday} no. %{week} of the month', last: 'last %{weekday} of the month' },
  weeks: { nth: 'Week %{week}', last: 'Last week' },
  none: {
    title: 'No groups yet',
    body: 'Participants meet once a month in groups of 15–30. Make the first group, then enrol its participants.',
  },
  sections: { place: 'Cohort and region', group: 'Group', meeting: 'Monthly meeting' },
  create: { button: 'Add group', title: 'New group' },
  editTitle: 'Edit %{name}',
  holidayRuleHelp: 'Public holidays, joint leave, and closures the institution entered.',
  tabs: { members: 'Members (%{smart_count})', hosts: 'Host turns' },
  noMembers: 'No members yet.',
  joinedOn: 'joined',
  leftOn: 'left',
};
