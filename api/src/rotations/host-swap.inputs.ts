import { IsOptional, Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ConsentMeans } from './host-swap.entity.js';

@InputType({ description: 'Two members exchange their places in the rota; both have said yes.' })
export class HostTurnSwapInput {
  @Field(() => ID, { description: 'The planned meeting whose host gives the turn away.' })
  meetingId!: string;

  @Field(() => ID, { description: 'The member who hosts it instead.' })
  participantId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The planned meeting that this member was to host and gives in return; left out, it is the place in the queue, where the member must be waiting.',
  })
  otherMeetingId?: string | null;

  @Field(() => ConsentMeans, { description: 'How the member said yes who gives the turn away.' })
  giverConsent!: ConsentMeans;

  @Field(() => ConsentMeans, { description: 'How the member said yes who takes the turn.' })
  takerConsent!: ConsentMeans;

  @IsOptional()
  @Length(1, 500)
  @Field(() => String, { nullable: true, description: 'A remark, 1 to 500 characters.' })
  note?: string | null;
}
