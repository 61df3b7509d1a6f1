import { registerEnumType } from 'type-graphql';

/** What happens to a meeting whose day by the rule is a day off. */
export enum HolidayRule {
  BEFORE = 'BEFORE',
  AFTER = 'AFTER',
  ASK = 'ASK',
}
registerEnumType(HolidayRule, {
  name: 'HolidayRule',
  description:
    'What happens to a meeting whose day by the rule is a day off. Saturday and Sunday are days to move to only for a group that meets at the weekend by its rule.',
  valuesConfig: {
    BEFORE: { description: 'It takes place on the last working day before.' },
    AFTER: { description: 'It takes place on the first working day after.' },
    ASK: { description: 'The officer is asked.' },
  },
});
