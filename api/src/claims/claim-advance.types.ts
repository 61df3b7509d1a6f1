import { Field, ObjectType } from 'type-graphql';
import { LocalDateScalar, RupiahScalar, type LocalDate } from '../kernel/index.js';
import { PaymentMethod } from '../premiums/index.js';
import { ClaimAdvanceState } from './claim-advance.js';

/** Part of the benefit of a death that was paid ahead, as the claim shows it. */
@ObjectType({
  description:
    'Part of the benefit of a death that was paid to the family ahead, proposed by one person and approved by another, out of the claim fund. The clock goes on; the payment of the claim is less by it. When the claim is rejected it does not vanish: it stands here to be recovered or written off, which takes two people again.',
})
export class ClaimAdvancePaid {
  @Field(() => RupiahScalar, { description: 'Whole rupiah.' })
  amount!: number;

  @Field(() => LocalDateScalar, { description: 'Day of payment.' })
  paidOn!: LocalDate;

  @Field(() => PaymentMethod, { description: 'Out of the claim cash or the claim bank account.' })
  method!: PaymentMethod;

  @Field(() => ClaimAdvanceState, { description: 'What became of it.' })
  state!: ClaimAdvanceState;

  changeId!: string;
}
