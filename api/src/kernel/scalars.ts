import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { parseLocalDate } from './local-date.js';
import { isRupiah } from './rupiah.js';

function refuse(name: string, expected: string): never {
  throw new GraphQLError(`${name} takes ${expected}.`, { extensions: { code: 'INVALID_INPUT' } });
}

/** Builds a scalar that travels as text of one shape. */
function textScalar(
  name: string,
  description: string,
  expected: string,
  isValid: (text: string) => boolean,
) {
  const parse = (value: unknown): string =>
    typeof value === 'string' && isValid(value) ? value : refuse(name, expected);
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

function isDate(text: string): boolean {
  return parseLocalDate(text) !== null;
}

/** A calendar day in the institution's zone. */
export const LocalDateScalar = textScalar(
  'LocalDate',
  'A calendar day in the institution’s time zone, as YYYY-MM-DD, years 1900 to 2200.',
  'an existing day as YYYY-MM-DD, years 1900 to 2200',
  isDate,
);

/** A calendar month. */
export const LocalMonthScalar = textScalar(
  'LocalMonth',
  'A calendar month, as YYYY-MM.',
  'a month as YYYY-MM',
  (text) => /^\d{4}-\d{2}$/.test(text) && isDate(`${text}-01`),
);

/** A time of day on the institution's clock. */
export const LocalTimeScalar = textScalar(
  'LocalTime',
  'A time of day on the institution’s clock, as HH:MM, 00:00 to 23:59.',
  'a time of day as HH:MM',
  (text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text),
);

/** An instant. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTimeISO',
  description: 'An instant in UTC, as ISO 8601 with milliseconds and Z.',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: (value) => parseInstant(value),
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : undefined),
});

function parseInstant(value: unknown): Date {
  const isInstant = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value);
  const instant = new Date(isInstant ? value : NaN);
  return Number.isNaN(instant.getTime())
    ? refuse('DateTimeISO', 'an instant such as 2026-11-23T02:00:00.000Z')
    : instant;
}

/** Whole rupiah. */
export const RupiahScalar = new GraphQLScalarType<number, number>({
  name: 'Rupiah',
  description:
    'Whole rupiah, an integer from −9,007,199,254,740,991 to 9,007,199,254,740,991. Fractions, texts and exponents are refused.',
  serialize: wholeRupiah,
  parseValue: wholeRupiah,
  parseLiteral: (node) => wholeRupiah(node.kind === Kind.INT ? Number(node.value) : undefined),
});

function wholeRupiah(value: unknown): number {
  return typeof value === 'number' && isRupiah(value)
    ? value
    : refuse('Rupiah', 'a whole number of rupiah');
}
