import { Length, Matches } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { LocalDateScalar, sortInput, type LocalDate } from '../kernel/index.js';
import { ClosureKind } from './closure.enums.js';

@InputType({ description: 'Which closures to list; all given conditions must hold.' })
export class ClosureFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids, at most 100.' })
  ids?: string[] | null;

  @Field(() => ClosureKind, { nullable: true, description: 'Only this kind.' })
  kind?: ClosureKind | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Only those with a day on this day or later.',
  })
  from?: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Only those with a day on this day or earlier.',
  })
  to?: LocalDate | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that were taken back, or only those that count.',
  })
  isRetired?: boolean | null;
}

/** What closures can be ordered by. */
export enum ClosureSortField {
  FROM_ON = 'FROM_ON',
}
registerEnumType(ClosureSortField, {
  name: 'ClosureSortField',
  description: 'What closures can be ordered by.',
});
export const ClosureSort = sortInput('ClosureSort', () => ClosureSortField);

@InputType({ description: 'Days to enter into the institution’s calendar.' })
export class ClosureAddInput {
  @Field(() => LocalDateScalar, { description: 'First day.' })
  fromOn!: LocalDate;

  @Field(() => LocalDateScalar, {
    description: 'Last day, included; at most 60 days from the first.',
  })
  toOn!: LocalDate;

  @Matches(/\S/)
  @Length(1, 200)
  @Field(() => String, { description: 'What people call it, 1 to 200 characters.' })
  name!: string;

  @Field(() => ClosureKind, { description: 'What it says about its days.' })
  kind!: ClosureKind;
}
