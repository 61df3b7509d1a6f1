/** Hours ahead of UTC without daylight saving, as an offset of RFC 5545. */
const OFFSETS: Readonly<Record<string, { text: string; hours: number; name: string }>> = {
  'Asia/Jakarta': { text: '+0700', hours: 7, name: 'WIB' },
  'Asia/Makassar': { text: '+0800', hours: 8, name: 'WITA' },
  'Asia/Jayapura': { text: '+0900', hours: 9, name: 'WIT' },
};

/**
 * An instant that tells the wall clock of an Indonesian zone, in the shape in which ical-generator takes dates with a
 * zone. A plain Date would tell the wall clock of the machine.
 */
export class ZonedDate extends Date {
  readonly timeZone: string;
  readonly internal: Date;

  constructor(instant: Date, timeZone: string) {
    super(instant);
    this.timeZone = timeZone;
    this.internal = new Date(instant.getTime() + offsetOf(timeZone).hours * 3_600_000);
  }

  withTimeZone(timeZone?: string | null): ZonedDate {
    return new ZonedDate(this, timeZone ?? this.timeZone);
  }

  tzComponents(): [number, number, number] {
    return [this.getFullYear(), this.getMonth(), this.getDate()];
  }

  override getFullYear(): number {
    return this.internal.getUTCFullYear();
  }

  override getMonth(): number {
    return this.internal.getUTCMonth();
  }

  override getDate(): number {
    return this.internal.getUTCDate();
  }

  override getHours(): number {
    return this.internal.getUTCHours();
  }

  override getMinutes(): number {
    return this.internal.getUTCMinutes();
  }

  override getSeconds(): number {
    return this.internal.getUTCSeconds();
  }
}

/** The VTIMEZONE of an Indonesian zone, which has one offset all year. */
export function zoneComponent(timeZone: string): string {
  const { text, name } = offsetOf(timeZone);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${text}`,
    `TZOFFSETTO:${text}`,
    `TZNAME:${name}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ].join('\r\n');
}

function offsetOf(timeZone: string) {
  const offset = OFFSETS[timeZone];
  if (!offset) throw new RangeError(`Expected a time zone of Indonesia, found ${timeZone}.`);
  return offset;
}
