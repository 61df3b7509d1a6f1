import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import {
  Context,
  listOf,
  listType,
  PageInput,
  Permission,
  SortDirection,
  type Listed,
} from '../kernel/index.js';
import { Meeting, MeetingStatus } from '../meetings/index.js';
import { User } from '../staff/index.js';
import { PrintedSheet } from './printed-sheet.entity.js';
import { PrintedSheetFilter } from './printed-sheet.inputs.js';
import { printedSheetOf, printedWhere, sheetOfSerial } from './printed-sheet.queries.js';
import { printSheet } from './printed-sheet.writes.js';

const PrintedSheetList = listType('PrintedSheetList', () => PrintedSheet);

@Resolver(() => PrintedSheet)
export class PrintedSheetResolver {
  @Authorized(Permission.PARTICIPANT_READ)
  @Query(() => PrintedSheetList, {
    description:
      'Printed sheets, one per meeting with its last copy, those printed longest ago first.',
  })
  async printedSheets(
    @Ctx() ctx: Context,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('after', () => ID, { nullable: true, description: '`nextCursor` of an earlier page.' })
    after: string | null,
    @Arg('filter', () => PrintedSheetFilter, { nullable: true, description: 'Which sheets.' })
    filter: PrintedSheetFilter | null,
  ): Promise<Listed<PrintedSheet>> {
    const sort = {
      column: 'printed_at',
      type: 'timestamptz',
      direction: SortDirection.ASC,
    } as const;
    return listOf(await ctx.read(), PrintedSheet, {
      page,
      after,
      sort,
      where: printedWhere(filter),
    });
  }

  @Authorized(Permission.PARTICIPANT_READ)
  @Query(() => PrintedSheet, {
    nullable: true,
    description: 'The last copy of the sheet with a serial, or null when there is none.',
  })
  printedSheet(
    @Ctx() ctx: Context,
    @Arg('serial', () => String, { description: 'The serial as printed, in any letter case.' })
    serial: string,
  ): Promise<PrintedSheet | null> {
    return sheetOfSerial(ctx, serial);
  }

  @Authorized(Permission.ATTENDANCE_RECORD, Permission.PREMIUM_RECORD)
  @Mutation(() => PrintedSheet, {
    description:
      'Registers a printed copy of a meeting’s sheet and gives its serial; each call is a copy of its own. Rule: MEETING_NOT_PLANNED for a cancelled meeting.',
  })
  meetingSheetPrint(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the meeting.' }) id: string,
  ): Promise<PrintedSheet> {
    return ctx.write((unit) => printSheet(unit, id));
  }

  @FieldResolver(() => Meeting, { description: 'The meeting it was printed for.' })
  meeting(@Root() sheet: PrintedSheet, @Ctx() ctx: Context): Promise<Meeting> {
    return ctx.the(Meeting, sheet.meetingId);
  }

  @FieldResolver(() => User, { description: 'Who printed it.' })
  printedBy(@Root() sheet: PrintedSheet, @Ctx() ctx: Context): Promise<User> {
    return ctx.the(User, sheet.printedById);
  }

  @FieldResolver(() => Boolean, {
    description: 'True when the meeting is recorded, so that nothing is left to key.',
  })
  async isKeyed(@Root() sheet: PrintedSheet, @Ctx() ctx: Context): Promise<boolean> {
    return (await ctx.the(Meeting, sheet.meetingId)).status === MeetingStatus.HELD;
  }
}

/** What printing adds to a meeting. */
@Resolver(() => Meeting)
export class MeetingPrintResolver {
  @Authorized(Permission.PARTICIPANT_READ)
  @FieldResolver(() => PrintedSheet, {
    nullable: true,
    description: 'The last copy of its printed sheet; null while none was printed.',
  })
  printedSheet(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<PrintedSheet | null> {
    return printedSheetOf(ctx, meeting.id);
  }
}
