import { IsOptional, Length } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { LocalDateScalar, type LocalDate } from '../kernel/index.js';
import { ClaimHoldReason } from './claim-hold.reasons.js';

@InputType({ description: 'For what a claim waits, and until when.' })
export class ClaimHoldInput {
  @Field(() => ClaimHoldReason, { description: 'For what it waits.' })
  reason!: ClaimHoldReason;

  @Field(() => LocalDateScalar, {
    description: 'Last day at the latest, today or up to 30 days later.',
  })
  untilOn!: LocalDate;

  @IsOptional()
  @Length(3, 500)
  @Field(() => String, { nullable: true, description: 'Remark, 3 to 500 characters.' })
  note?: string | null;
}
