import { registerEnumType } from 'type-graphql';

/** What a closure entered by hand says about its days. */
export enum ClosureKind {
  LOCAL = 'LOCAL',
  JOINT_LEAVE = 'JOINT_LEAVE',
  WORKING_DAY = 'WORKING_DAY',
}
registerEnumType(ClosureKind, {
  name: 'ClosureKind',
  description: 'What a closure entered by hand says about its days.',
  valuesConfig: {
    LOCAL: { description: 'No work here: a feast of the village, harvest, mourning, a flood.' },
    JOINT_LEAVE: { description: 'Joint leave by decree (cuti bersama).' },
    WORKING_DAY: {
      description:
        'An ordinary day although the calendar names a public holiday: the decree put the feast on another day.',
    },
  },
});

/** Why a day is off. */
export enum DayOffKind {
  HOLIDAY = 'HOLIDAY',
  JOINT_LEAVE = 'JOINT_LEAVE',
  CLOSURE = 'CLOSURE',
}
registerEnumType(DayOffKind, {
  name: 'DayOffKind',
  description: 'Why a day is off.',
  valuesConfig: {
    HOLIDAY: { description: 'A public holiday of the country.' },
    JOINT_LEAVE: { description: 'Joint leave by decree (cuti bersama), entered by hand.' },
    CLOSURE: { description: 'A closure of the place itself, entered by hand.' },
  },
});
