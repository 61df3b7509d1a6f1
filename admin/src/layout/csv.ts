/** Spreadsheets of Indonesia part the columns by semicolons; the mark in front says that it is UTF-8. */
const SEPARATOR = ';';
const UTF_8_MARK = '\uFEFF';
/** What a spreadsheet would take for a formula and carry out. */
const FORMULA = /^[=+\-@\t\r]/;

/** A table as a file that a spreadsheet opens: numbers as they are, nothing of a text carried out. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return UTF_8_MARK + rows.map((row) => `${row.map(cellOf).join(SEPARATOR)}\r\n`).join('');
}

function cellOf(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
