import { manyOf, mapRow, Where, type Context } from '../kernel/index.js';
import type { PrintedSheetFilter } from './printed-sheet.inputs.js';
import { PrintedSheet } from './printed-sheet.entity.js';

/** Of the copies of one sheet the last. */
const IS_LAST = `not exists (select from printed_sheets n
  where n.institution_id = t.institution_id and n.meeting_id = t.meeting_id and n.copy > t.copy)`;
const MEETING = `select from meetings m where m.institution_id = t.institution_id and m.id = t.meeting_id`;

/** A printed sheet (alias `t`) whose meeting is over before a day and not recorded. */
export const NOT_KEYED = `${IS_LAST} and exists (${MEETING} and m.status = 'PLANNED' and m.meets_on < ?)`;

/** The conditions of a list of printed sheets: one row per meeting, its last copy. */
export function printedWhere(filter: PrintedSheetFilter | null): Where {
  const where = new Where().and(IS_LAST).contains(['t.serial'], filter?.serial);
  return where
    .given(filter?.isKeyed, (is) =>
      where.and(`exists (${MEETING} and m.status = '${is ? 'HELD' : 'PLANNED'}')`),
    )
    .given(filter?.meetsOnTo, (day) => where.and(`exists (${MEETING} and m.meets_on <= ?)`, day));
}

/** The last copy under a serial of the viewer's own institution, or null. Letter case and blanks around it do not matter. */
export async function sheetOfSerial(ctx: Context, serial: string): Promise<PrintedSheet | null> {
  const em = await ctx.read();
  const [row] = await em.execute<Array<Record<string, unknown>>>(
    `select t.* from printed_sheets t where t.institution_id = ? and t.serial = ? order by t.copy desc limit 1`,
    [ctx.viewer.institutionId, serial.trim().toUpperCase()],
  );
  return row ? mapRow(em, PrintedSheet, row) : null;
}

/** The last copy of a meeting's sheet, or null; batched over the operation. */
export async function printedSheetOf(
  ctx: Context,
  meetingId: string,
): Promise<PrintedSheet | null> {
  const [last] = await manyOf(ctx, PrintedSheet, 'meeting_id', meetingId, {
    order: 't.copy desc',
  });
  return last ?? null;
}
