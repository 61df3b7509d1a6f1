import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Attendance } from '../attendance/index.js';
import { Context, Permission, RupiahScalar } from '../kernel/index.js';
import { Meeting } from '../meetings/index.js';
import { Enrolment, Participant } from '../participants/index.js';
import { premiumBookOf } from '../premiums/index.js';
import { attendanceOf, rosterOf } from './roster.queries.js';
import { MeetingHoldInput } from './sheet.inputs.js';
import { MeetingSheetResult, RosterEntry } from './sheet.types.js';
import { holdMeeting } from './sheet.writes.js';

@Resolver(() => MeetingSheetResult)
export class MeetingSheetResolver {
  @Authorized(Permission.ATTENDANCE_RECORD)
  @Mutation(() => MeetingSheetResult, {
    description:
      'Records a meeting as held, with attendance, premiums, topics, decisions and minutes, in one save; on a meeting held before, what was missing. Good rows are kept and bad ones named. Safe to send again under the same key. FORBIDDEN with premiums for a role that takes none. Rules: MEETING_IN_FUTURE, MEETING_NOT_PLANNED, REQUEST_KEY_REUSED; of single rows: NOT_A_MEMBER, ATTENDANCE_TWICE, ATTENDANCE_ALREADY_RECORDED, SHEET_ROW_EMPTY, PAYMENT_NOT_POSITIVE, PAYMENT_CARRIER_UNKNOWN, PAYMENT_EXCEEDS_TERM, ENROLMENT_ENDED, DATE_OUT_OF_ORDER.',
  })
  meetingHold(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the meeting.' }) id: string,
    @Arg('input', () => MeetingHoldInput, { description: 'The sheet.' }) input: MeetingHoldInput,
  ): Promise<MeetingSheetResult> {
    return ctx.write((unit) => holdMeeting(unit, id, input));
  }

  @FieldResolver(() => Meeting, { description: 'The meeting as it stands now.' })
  meeting(@Root() result: MeetingSheetResult, @Ctx() ctx: Context): Promise<Meeting> {
    return ctx.the(Meeting, result.meetingId);
  }
}

@Resolver(() => RosterEntry)
export class RosterEntryResolver {
  @FieldResolver(() => Participant, { description: 'The participant.' })
  participant(@Root() entry: RosterEntry, @Ctx() ctx: Context): Promise<Participant> {
    return ctx.the(Participant, entry.participantId);
  }

  @FieldResolver(() => Enrolment, { description: 'The enrolment that premiums are paid for.' })
  enrolment(@Root() entry: RosterEntry, @Ctx() ctx: Context): Promise<Enrolment> {
    return ctx.the(Enrolment, entry.enrolmentId);
  }

  @FieldResolver(() => Attendance, {
    nullable: true,
    description: 'Whether the participant came; null until recorded.',
  })
  attendance(@Root() entry: RosterEntry, @Ctx() ctx: Context): Promise<Attendance | null> {
    return attendanceOf(ctx, entry);
  }

  @FieldResolver(() => RupiahScalar, {
    description: 'What is still to be paid for the month of the meeting, in whole rupiah.',
  })
  async amountDue(@Root() entry: RosterEntry, @Ctx() ctx: Context): Promise<number> {
    const book = await premiumBookOf(ctx, entry.enrolmentId);
    return book.missingAt(entry.meetsOn, ctx.today).due;
  }

  @FieldResolver(() => RupiahScalar, {
    description: 'What is still to be paid for the months before it, in whole rupiah.',
  })
  async arrearsAmount(@Root() entry: RosterEntry, @Ctx() ctx: Context): Promise<number> {
    const book = await premiumBookOf(ctx, entry.enrolmentId);
    return book.missingAt(entry.meetsOn, ctx.today).arrears;
  }
}

/** What the sheet adds to a meeting. */
@Resolver(() => Meeting)
export class MeetingRosterResolver {
  @Authorized(Permission.PREMIUM_READ)
  @FieldResolver(() => [RosterEntry], {
    description:
      'Who stands on the sheet, by name: the members of the group on the day, and whoever’s attendance is recorded.',
  })
  roster(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<RosterEntry[]> {
    return rosterOf(ctx, meeting.id);
  }
}
