import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, Where, type LocalDate } from '../kernel/index.js';
import { premiumBooks } from '../premiums/index.js';
import { DAYS_APART_MAX, RowMatcher, textsOf, type JudgedRow, type Payer } from './row-matching.js';
import type { BrokenRow, ReadRow } from './statement-rows.js';
import { thingsOf, type Account } from './things.queries.js';
import { NameFinder } from './transfer-text.js';

/** What may be on record around the days of one file at the most. */
const THINGS_MAX = 100_000;

/** Judges the rows of a file by what is on record, in five statements, however many rows there are. */
export async function judgeRows(
  em: EntityManager,
  account: Account,
  { rows, today }: { rows: ReadonlyArray<ReadRow | BrokenRow>; today: LocalDate },
): Promise<JudgedRow[]> {
  const days = rows.flatMap((row) => (row.fault ? [] : row.bookedOn)).sort();
  const [first, last] = [days[0] ?? today, days.at(-1) ?? today];
  const around = new Where().between(
    't.on_day',
    addDays(first, -DAYS_APART_MAX),
    addDays(last, DAYS_APART_MAX),
  );
  const { things } = await thingsOf(em, account, { where: around, limit: THINGS_MAX });
  const finder = new NameFinder(await payersOf(em, account));
  const matcher = new RowMatcher({
    recorded: things,
    finder,
    books: await premiumBooks(em, enrolmentsNamed(rows, finder)),
    known: await knownRows(em, account, { first, last }),
    today,
  });
  return rows.map((row) => matcher.judge(row));
}

function enrolmentsNamed(
  rows: ReadonlyArray<ReadRow | BrokenRow>,
  finder: NameFinder<Payer>,
): string[] {
  const named = rows.flatMap((row) => (row.fault ? [] : (finder.find(textsOf(row))?.people ?? [])));
  return [...new Set(named.flatMap(({ enrolment }) => enrolment?.id ?? []))];
}

interface PayerRow {
  number: string;
  full_name: string;
  phone: string | null;
  enrolment_id: string | null;
  enrolled_on: LocalDate;
  ends_on: LocalDate;
  ended_on: LocalDate | null;
}

/** Everybody of the institution, with the enrolment in the cohort of the account. */
async function payersOf(em: EntityManager, account: Account): Promise<Payer[]> {
  const rows = await em.execute<PayerRow[]>(
    `select p.number, p.full_name, p.phone, e.id as enrolment_id, e.enrolled_on::text, e.ends_on::text, e.ended_on::text
     from participants p
     left join enrolments e on e.institution_id = p.institution_id and e.participant_id = p.id and e.cohort_id = ?
     where p.institution_id = ?`,
    [account.cohortId, account.institutionId],
  );
  return rows.map((row) => ({
    number: row.number,
    fullName: row.full_name,
    phone: row.phone,
    enrolment:
      row.enrolment_id === null
        ? null
        : {
            id: row.enrolment_id,
            enrolledOn: row.enrolled_on,
            endsOn: row.ends_on,
            endedOn: row.ended_on,
          },
  }));
}

/** The rows of earlier files in a span of days, by fingerprint and occurrence. */
async function knownRows(
  em: EntityManager,
  { institutionId, cohortId }: Account,
  { first, last }: { first: LocalDate; last: LocalDate },
): Promise<Map<string, string>> {
  const rows = await em.execute<Array<{ id: string; mark: string }>>(
    `select id, fingerprint || ' ' || occurrence as mark from bank_statement_rows
     where institution_id = ? and cohort_id = ? and booked_on between ? and ? and fault_code is null and known_row_id is null`,
    [institutionId, cohortId, first, last],
  );
  return new Map(rows.map(({ id, mark }) => [mark, id]));
}
