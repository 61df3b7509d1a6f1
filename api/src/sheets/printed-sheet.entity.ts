import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../kernel/index.js';

export const PrintedSheetSchema = defineEntity({
  name: 'PrintedSheet',
  tableName: 'printed_sheets',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    meetingId: p.uuid(),
    serial: p.text(),
    copy: p.integer(),
    printedById: p.uuid(),
    printedAt: p.datetime(),
  },
});

/** A sheet that was printed for a meeting, to be filled in by hand. */
@ObjectType({
  description:
    'A sheet printed for a meeting, to be filled in by hand and keyed afterwards. Every copy of a meeting’s sheet has the same serial and a copy number of its own; the order of its rows never changes, who joins later stands at the end.',
})
export class PrintedSheet extends PrintedSheetSchema.class {
  @Field(() => ID, { description: 'Opaque id of this copy.' })
  declare id: string;

  @Field(() => String, {
    description:
      'Serial, such as LP-2026-000001: one per meeting, without gaps per institution and year of printing.',
  })
  declare serial: string;

  @Field(() => Int, { description: 'Which copy it is, from 1.' })
  declare copy: number;

  @Field(() => DateTimeScalar, { description: 'When it was printed.' })
  declare printedAt: Date;
}
PrintedSheetSchema.setClass(PrintedSheet);

export const PrintedSheetRowSchema = defineEntity({
  name: 'PrintedSheetRow',
  tableName: 'printed_sheet_rows',
  properties: {
    institutionId: p.uuid().primary(),
    sheetId: p.uuid().primary(),
    position: p.integer().primary(),
    participantId: p.uuid(),
  },
});

/** Who stands in which row of a printed sheet. */
export class PrintedSheetRow extends PrintedSheetRowSchema.class {}
PrintedSheetRowSchema.setClass(PrintedSheetRow);
