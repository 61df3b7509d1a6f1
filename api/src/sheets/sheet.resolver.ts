import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Resolver,
  Root,
} from 'type-graphql';
import { Attendance } from '../attendance/index.js';
import { addToMonth, Context, monthOf, Permission, RupiahScalar } from '../kernel/index.js';
import { Meeting } from '../meetings/index.js';
import { Enrolment, Participant } from '../participants/index.js';
import { premiumBookOf, PremiumPayment } from '../premiums/index.js';
import { attendanceOf, paymentsOf, rosterOf } from './roster.queries.js';
import { MeetingHoldInput } from './sheet.inputs.js';
import { MeetingSheetResult, OpenMonth, RosterEntry } from './sheet.types.js';
import { holdMeeting } from './sheet.writes.js';

/** So many months after the meeting's own are offered to be paid ahead. */
const MONTHS_AHEAD_MAX = 12;

@Resolver(() => MeetingSheetResult)
export class MeetingSheetResolver {
  @Authorized(Permission.ATTENDANCE_RECORD)
  @Mutation(() => MeetingSheetResult, {
    description:
      'Records a meeting as held, with attendance, premiums, cash counted, topics, agenda, questions, decisions and minutes, in one save; on a meeting held before, what was missing. Good rows are kept and bad ones named. Safe to send again under the same key. FORBIDDEN with premiums or a cash count for a role that takes none. Rules: MEETING_IN_FUTURE, MEETING_NOT_PLANNED, REQUEST_KEY_REUSED; of single rows: NOT_A_MEMBER, ATTENDANCE_TWICE, ATTENDANCE_ALREADY_RECORDED, SHEET_ROW_EMPTY, PAYMENT_NOT_POSITIVE, PAYMENT_CARRIER_UNKNOWN, PAYMENT_EXCEEDS_TERM, PAYMENT_EXCEEDS_MONTHS, PAYMENT_MONTH_NOT_OPEN, PREMIUM_ALREADY_TAKEN, ENROLMENT_ENDED, DATE_OUT_OF_ORDER; of the cash count: CASH_ALREADY_COUNTED, CASH_PIECES_DIFFER, CASH_DIFFERENCE_UNEXPLAINED.',
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

  @FieldResolver(() => Int, {
    description: 'How many months before it are not paid in full.',
  })
  async arrearsMonths(@Root() entry: RosterEntry, @Ctx() ctx: Context): Promise<number> {
    const book = await premiumBookOf(ctx, entry.enrolmentId);
    return book.missingAt(entry.meetsOn, ctx.today).arrearsMonths;
  }

  @FieldResolver(() => [OpenMonth], {
    description:
      'Months that are not paid in full, the oldest first: arrears, the month of the meeting, and 12 months ahead.',
  })
  async openMonths(@Root() entry: RosterEntry, @Ctx() ctx: Context): Promise<OpenMonth[]> {
    const book = await premiumBookOf(ctx, entry.enrolmentId);
    const last = addToMonth(monthOf(entry.meetsOn), MONTHS_AHEAD_MAX);
    return book.openMonths().filter(({ month }) => month <= last);
  }

  @FieldResolver(() => [PremiumPayment], {
    description: 'Payments and reversals at this meeting, in the order they were entered.',
  })
  payments(@Root() entry: RosterEntry, @Ctx() ctx: Context): Promise<PremiumPayment[]> {
    return paymentsOf(ctx, entry);
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
