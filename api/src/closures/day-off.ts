import { Field, ObjectType } from 'type-graphql';
import { addDays, holidayName, LocalDateScalar, type LocalDate } from '../kernel/index.js';
import { Closure } from './closure.entity.js';
import { ClosureKind, DayOffKind } from './closure.enums.js';

/** A day on which no meeting is planned by rule. */
@ObjectType({
  description:
    'A day on which no meeting is planned by rule: a public holiday, joint leave or a closure. Public holidays come from the library date-holidays, which computes Islamic feasts: the decree may differ by a day, which a closure puts right.',
})
export class DayOff {
  @Field(() => LocalDateScalar, { description: 'The day.' })
  on!: LocalDate;

  @Field(() => String, { description: 'Its name, in Indonesian.' })
  name!: string;

  @Field(() => DayOffKind, { description: 'Why it is off.' })
  kind!: DayOffKind;

  @Field(() => Closure, {
    nullable: true,
    description: 'The closure that was entered by hand; null for a public holiday.',
  })
  closure!: Closure | null;
}

/** What is known of one institution's days: asked day by day. */
export type DaysOff = (date: LocalDate) => DayOff | null;

/**
 * The days off with these closures, which do not overlap. What was entered by hand goes before the library: it closes
 * a day, or says that a public holiday is none.
 */
export function daysOffWith(closures: readonly Closure[]): DaysOff {
  return (date) => {
    const closure = closures.find(({ fromOn, toOn }) => fromOn <= date && date <= toOn) ?? null;
    if (closure?.kind === ClosureKind.WORKING_DAY) return null;
    if (closure) return { on: date, name: closure.name, kind: kindOf(closure), closure };
    const name = holidayName(date);
    return name === null ? null : { on: date, name, kind: DayOffKind.HOLIDAY, closure };
  };
}

/** The days off from one day to another, each included. */
export function daysOffBetween(daysOff: DaysOff, from: LocalDate, to: LocalDate): DayOff[] {
  const found: DayOff[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const dayOff = daysOff(day);
    if (dayOff) found.push(dayOff);
  }
  return found;
}

function kindOf({ kind }: Closure): DayOffKind {
  return kind === ClosureKind.JOINT_LEAVE ? DayOffKind.JOINT_LEAVE : DayOffKind.CLOSURE;
}
