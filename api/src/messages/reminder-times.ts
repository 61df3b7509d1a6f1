import { addDays, instantAt, localDateAt, localTimeAt, type LocalTime } from '../kernel/index.js';

/** When nobody is to be disturbed; equal times mean that there are no quiet hours. */
export interface QuietHours {
  from: LocalTime;
  until: LocalTime;
  /** IANA zone of the institution. */
  timeZone: string;
}

/** Whether an instant lies in the quiet hours: `from` is quiet already, `until` is not any more. */
export function isQuiet(instant: Date, { from, until, timeZone }: QuietHours): boolean {
  const time = localTimeAt(instant, timeZone);
  return from <= until ? from <= time && time < until : from <= time || time < until;
}

/** The instant itself, or the end of the quiet hours it lies in. */
export function outsideQuietHours(instant: Date, quiet: QuietHours): Date {
  if (!isQuiet(instant, quiet)) return instant;
  const { until, timeZone } = quiet;
  const today = localDateAt(instant, timeZone);
  const isOver = localTimeAt(instant, timeZone) >= until;
  return instantAt(isOver ? addDays(today, 1) : today, until, timeZone);
}
