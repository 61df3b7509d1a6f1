import type { Unit } from '../kernel/index.js';
import { Meeting, MeetingStatus } from '../meetings/index.js';
import { PrintedSheet, PrintedSheetRow } from './printed-sheet.entity.js';
import { rosters } from './roster.queries.js';

/** Registers a copy of a meeting's sheet, with its rows in the order of the copies before it. */
export async function printSheet(unit: Unit, meetingId: string): Promise<PrintedSheet> {
  const meeting = await unit.lock(Meeting, meetingId);
  if (meeting.status === MeetingStatus.CANCELLED) meeting.requirePlanned();
  const { institutionId, em } = unit;
  const before = await em.findOne(
    PrintedSheet,
    { institutionId, meetingId },
    { orderBy: { copy: 'desc' } },
  );
  const sheet = em.create(PrintedSheet, {
    institutionId,
    id: unit.newId(),
    meetingId,
    serial: before?.serial ?? (await nextSerial(unit)),
    copy: (before?.copy ?? 0) + 1,
    printedById: unit.viewer.userId,
    printedAt: unit.now,
  });
  await em.flush(); // The rows refer to the sheet.
  await writeRows(unit, sheet, before);
  const { serial, copy } = sheet;
  await unit.journal('meeting.sheetPrinted', { type: 'Meeting', id: meetingId }, { serial, copy });
  return sheet;
}

/** Rows of earlier copies keep their place, even of members who left; newcomers stand behind them. */
async function writeRows(
  unit: Unit,
  sheet: PrintedSheet,
  before: PrintedSheet | null,
): Promise<void> {
  const { institutionId, em } = unit;
  const printed = before
    ? await em.find(
        PrintedSheetRow,
        { institutionId, sheetId: before.id },
        { orderBy: { position: 'asc' } },
      )
    : [];
  const present = await rosters(em, [sheet.meetingId]);
  const order = new Set([...printed, ...present].map(({ participantId }) => participantId));
  const rows = [...order].map((participantId, index) => {
    return { institutionId, sheetId: sheet.id, position: index + 1, participantId };
  });
  if (rows.length > 0) await em.insertMany(PrintedSheetRow, rows);
}

/** The next serial of the year, without gaps: a number that is missing in the file is a sheet that is missing. */
async function nextSerial(unit: Unit): Promise<string> {
  const series = `LP-${unit.today.slice(0, 4)}`;
  return `${series}-${String(await unit.nextNumber(series)).padStart(6, '0')}`;
}
