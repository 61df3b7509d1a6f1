import type { ReceiptFormat } from '../data/gql/enums';

/** The papers in the order they are offered; pocket printers first, because most offices have one. */
export const FORMATS: readonly ReceiptFormat[] = ['MM58', 'MM80', 'A4'];

interface PaperSize {
  /** Width of the paper. */
  readonly widthMm: number;
  /** White at each side that the printer cannot reach, or needs. */
  readonly marginMm: number;
}

export const PAPERS: Readonly<Record<ReceiptFormat, PaperSize>> = {
  MM58: { widthMm: 58, marginMm: 4 },
  MM80: { widthMm: 80, marginMm: 4 },
  A4: { widthMm: 210, marginMm: 20 },
};

/** A CSS millimetre is so many CSS pixels, on every screen. */
const PX_PER_MM = 96 / 25.4;

/** So that a rounded line never starts a second page. */
const SLACK_MM = 4;

/** The size of the page for the printer: A4, or a piece of the roll just as long as the receipt. */
export function pageSize(format: ReceiptFormat, heightPx: number): string {
  if (format === 'A4') return 'A4 portrait';
  const heightMm = Math.ceil(heightPx / PX_PER_MM) + SLACK_MM;
  return `${PAPERS[format].widthMm}mm ${heightMm}mm`;
}
