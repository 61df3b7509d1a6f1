import type { closures as indonesian } from '../id/closures';
import type { Messages } from '../messages';

/** Days off, and those entered by hand. */
export const closures: Messages<typeof indonesian> = {
  name: 'Day off |||| Days off',
  title: 'Holidays & closures',
  entered: 'Entered by your institution',
  comingOf: 'To come in %{year}',
  year: 'Year',
  noDays: 'No more days off this year.',
  sourceHelp:
    'Public holidays are computed; Islamic feasts may differ by a day from the ministers’ joint decree. Where they do, enter the right day here.',
  retiredOn: 'taken back',
  fields: {
    kind: 'Kind',
    name: 'Name',
    fromOn: 'First day',
    toOn: 'Last day',
    retiredOn: 'Taken back on',
  },
  kindHelp: {
    LOCAL: 'harvest, a feast, mourning, a flood',
    JOINT_LEAVE: 'by the ministers’ joint decree',
    WORKING_DAY: 'the calendar says holiday, but it is none',
  },
  none: {
    title: 'Nothing entered yet',
    body: 'Enter joint leave as soon as it is announced, or days without work here: harvest, a feast, mourning, a flood. Plans of meetings then avoid them by each group’s rule.',
  },
  add: {
    button: 'Add days',
    title: 'Add days off or a closure',
    body: 'Meetings that are planned stay where they are and are marked as clashing; those planned from now on avoid the days.',
    nameHelp: 'As people call it, such as Harvest feast.',
    toOnHelp: 'Leave empty for a single day; at most 60 days.',
    done: 'The days were added',
  },
  retire: {
    button: 'Take back',
    label: 'Take back %{name}',
    title: 'Take back %{name}?',
    body: 'Its days are again what they were. The record is kept.',
    done: 'Taken back',
  },
};
