import { Field, ID, InputType } from 'type-graphql';
import { LocalDateScalar, type LocalDate } from '../kernel/index.js';
import { Fund, LedgerAccountKind } from '../ledger/index.js';

@InputType({ description: 'Which entries of the ledger to list; all given conditions must hold.' })
export class LedgerEntryFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these, at most 100.' })
  ids?: string[] | null;

  @Field(() => Fund, { nullable: true, description: 'Only of this fund.' })
  fund?: Fund | null;

  @Field(() => ID, { nullable: true, description: 'Only with a posting to this cohort.' })
  cohortId?: string | null;

  @Field(() => LedgerAccountKind, {
    nullable: true,
    description: 'Only with a posting to an account of this kind (of the cohort, when given).',
  })
  kind?: LedgerAccountKind | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only with a posting to the savings of this enrolment.',
  })
  enrolmentId?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'On this day or later.' })
  occurredOnFrom?: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'On this day or earlier.' })
  occurredOnTo?: LocalDate | null;
}
