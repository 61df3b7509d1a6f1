/** The part of a sheet's address that says which printed sheet is keyed. */
export const SERIAL_PARAM = 'lembar';

const SERIAL = /LP-\d{4}-\d{6}/i;

/** The address behind the QR code of a printed sheet: it leads to the sheet and says nothing about people. */
export function paperAddress(origin: string, serial: string): string {
  return `${origin}/meetings/paper?${SERIAL_PARAM}=${serial}`;
}

/** Reads what was typed or scanned: a whole serial, the address of a QR code, or only the number of this year's sheet. */
export function readSerial(typed: string, today: string): string | undefined {
  const whole = SERIAL.exec(typed)?.[0];
  if (whole) return whole.toUpperCase();
  const number = /^\d{1,6}$/.exec(typed.trim())?.[0];
  return number && `LP-${today.slice(0, 4)}-${number.padStart(6, '0')}`;
}
