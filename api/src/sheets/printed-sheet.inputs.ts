import { Field, InputType } from 'type-graphql';
import { LocalDateScalar, type LocalDate } from '../kernel/index.js';

@InputType({ description: 'Which printed sheets to list; all given conditions must hold.' })
export class PrintedSheetFilter {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: the meeting is recorded. False: it is not, so the sheet waits to be keyed; cancelled meetings wait for nothing.',
  })
  isKeyed?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of the serial.' })
  serial?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Only of meetings on this day or earlier.',
  })
  meetsOnTo?: LocalDate | null;
}
