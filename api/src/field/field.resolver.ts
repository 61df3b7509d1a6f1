import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Context, Permission } from '../kernel/index.js';
import { FieldOperationsSendInput } from './field.inputs.js';
import { fieldMeetings, fieldPacks } from './field-pack.queries.js';
import { FieldPack, FieldReceipt } from './field.types.js';
import { receiveOperations } from './field.writes.js';

@Resolver()
export class FieldResolver {
  @Authorized(Permission.ATTENDANCE_RECORD)
  @Query(() => [FieldPack], {
    description:
      'What the viewer’s phone needs to run the meetings of their groups without a network, by the name of the group.',
  })
  fieldPacks(@Ctx() ctx: Context): Promise<FieldPack[]> {
    return fieldPacks(ctx);
  }

  @Authorized(Permission.ATTENDANCE_RECORD)
  @Mutation(() => FieldReceipt, {
    description:
      'Takes in what a phone recorded, each operation once however often it is sent, and answers each by itself. Rule: FIELD_DEVICE_LOCKED, after which the phone forgets what it holds. Rules of single operations: FIELD_OPERATION_INCOMPLETE, FIELD_OPERATION_NOT_ALLOWED, FIELD_MEETING_UNKNOWN, FIELD_TOPIC_UNKNOWN, MEETING_IN_FUTURE, MEETING_NOT_PLANNED, NOT_A_MEMBER, REQUEST_KEY_REUSED, and those of premiums.',
  })
  async fieldOperationsSend(
    @Ctx() ctx: Context,
    @Arg('input', () => FieldOperationsSendInput, { description: 'What the phone sends.' })
    input: FieldOperationsSendInput,
  ): Promise<FieldReceipt> {
    const { operations, meetingIds } = await ctx.write((unit) => receiveOperations(unit, input));
    return { operations, meetings: await fieldMeetings(ctx, meetingIds) };
  }
}
