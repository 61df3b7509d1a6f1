import { Field, Int, ObjectType } from 'type-graphql';
import { CashDenomination } from './cash-count.entity.js';

/** How many were counted of one note or coin. */
@ObjectType({ description: 'How many were counted of one note or coin.' })
export class CashPieces {
  @Field(() => CashDenomination, { description: 'The note or coin.' })
  denomination!: CashDenomination;

  @Field(() => Int, { description: 'How many, more than 0.' })
  count!: number;
}
