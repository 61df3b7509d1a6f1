import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CalendarFeed } from './calendar-feed.entity.js';

@InputType({ description: 'Which meetings a new calendar address shows.' })
export class CalendarFeedCreateInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The meetings of this group; left out, those that the viewer leads.',
  })
  groupId?: string | null;
}

@ObjectType({ description: 'A new calendar address.' })
export class CalendarFeedCreated {
  @Field(() => CalendarFeed, { description: 'What is kept of it.' })
  feed!: CalendarFeed;

  @Field(() => String, {
    description:
      'The address, relative to this server: /calendar/<secret>.ics. It is shown this once; whoever has it can read the calendar.',
  })
  url!: string;
}
