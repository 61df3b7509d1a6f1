import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalDateScalar, RuleCode, ruleViolated, type LocalDate } from '../kernel/index.js';
import { ClosureKind } from './closure.enums.js';

export const ClosureSchema = defineEntity({
  name: 'Closure',
  tableName: 'closures',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    fromOn: p.date(),
    toOn: p.date(),
    name: p.text(),
    kind: p.enum(() => ClosureKind),
    retiredOn: p.date().nullable(),
    createdAt: p.datetime(),
    version: p.integer().version(),
  },
});

/** Days that an institution entered into its calendar by hand. */
@ObjectType({
  description:
    'Days that an institution entered into its calendar by hand: joint leave, local closures, and holidays that are none.',
})
export class Closure extends ClosureSchema.class {
  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => LocalDateScalar, { description: 'First day.' })
  declare fromOn: LocalDate;

  @Field(() => LocalDateScalar, { description: 'Last day, included.' })
  declare toOn: LocalDate;

  @Field(() => String, { description: 'What people call it, 1 to 200 characters.' })
  declare name: string;

  @Field(() => ClosureKind, { description: 'What it says about its days.' })
  declare kind: ClosureKind;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day on which it was taken back; from then on it counts for nothing. Null before.',
  })
  declare retiredOn: LocalDate | null;

  @Field(() => Int, {
    description: 'Grows by one with each change; pass it back as `expectedVersion`.',
  })
  declare version: Opt<number>;

  /** Takes the closure back. Refuses a second time. */
  retire(on: LocalDate): void {
    if (this.retiredOn) {
      const message = `This closure was taken back on ${this.retiredOn}.`;
      throw ruleViolated(RuleCode.CLOSURE_RETIRED, message);
    }
    this.retiredOn = on;
  }
}
ClosureSchema.setClass(Closure);
