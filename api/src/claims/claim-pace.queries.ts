import { addDays, type Context } from '../kernel/index.js';
import type { ServiceLevels } from './claim-clock.js';
import { OPEN_STAGES, pacesFrom, promisedPaces, type Paces, type StayCount } from './claim-pace.js';

/** Whose pace a forecast goes by. */
export enum ForecastBasis {
  INSTITUTION = 'INSTITUTION',
  PROGRAMME = 'PROGRAMME',
  PROMISE = 'PROMISE',
}

/** Days back from which claims tell the usual pace; habits of longer ago say little. */
const PACE_DAYS = 730;
/** So many claims must have left each stage for a pace to be called somebody's own. */
const CLAIMS_MIN = 20;

/** The usual pace of an institution in a programme. */
export class PaceBook {
  readonly basis: ForecastBasis;
  readonly #own: readonly StayCount[];
  readonly #programme: readonly StayCount[];
  readonly #known = new Map<string, Paces>();

  constructor(own: readonly StayCount[], programme: readonly StayCount[]) {
    this.#own = own;
    this.#programme = programme;
    const isEnough = isEnoughOf(programme) ? ForecastBasis.PROGRAMME : ForecastBasis.PROMISE;
    this.basis = isEnoughOf(own) ? ForecastBasis.INSTITUTION : isEnough;
  }

  /** The paces of a claim that is promised these service levels; the same object for the same levels. */
  pacesFor(levels: ServiceLevels): Paces {
    const key = JSON.stringify(levels);
    const known = this.#known.get(key);
    if (known) return known;
    const promised = promisedPaces(levels);
    const paces = pacesFrom(this.#own, pacesFrom(this.#programme, promised));
    this.#known.set(key, paces);
    return paces;
  }
}

interface StayRow extends StayCount {
  institution_id: string;
  programme_id: string;
}

/** The pace of an institution in a programme, batched over the operation: two statements for any number of them. */
export function paceBookOf(
  ctx: Context,
  { institutionId, programmeId }: { institutionId: string; programmeId: string },
): Promise<PaceBook> {
  const loader = ctx.loader<PaceBook>(PaceBook, 'pace', async (keys) => {
    const own = await ownStays(ctx, [...new Set(keys.map((key) => institutionOf(key)))]);
    const ofKey = Map.groupBy(own, (row) => keyOf(row.institution_id, row.programme_id));
    const isThin = (key: string) => !isEnoughOf(ofKey.get(key) ?? []);
    const thin = new Set(keys.filter(isThin).map((key) => programmeOf(key)));
    const ofProgramme = Map.groupBy(
      await programmeStays(ctx, [...thin]),
      (row) => row.programme_id,
    );
    return keys.map(
      (key) => new PaceBook(ofKey.get(key) ?? [], ofProgramme.get(programmeOf(key)) ?? []),
    );
  });
  return loader.load(keyOf(institutionId, programmeId));
}

const keyOf = (institutionId: string, programmeId: string) => `${institutionId} ${programmeId}`;
const institutionOf = (key: string) => key.slice(0, key.indexOf(' '));
const programmeOf = (key: string) => key.slice(key.indexOf(' ') + 1);

function isEnoughOf(stays: readonly StayCount[]): boolean {
  return OPEN_STAGES.every((stage) => {
    const left = stays.filter((stay) => stay.stage === stage).map((stay) => stay.left);
    return left.reduce((sum, count) => sum + count, 0) >= CLAIMS_MIN;
  });
}

async function ownStays(ctx: Context, institutionIds: readonly string[]): Promise<StayRow[]> {
  const em = await ctx.read();
  const places = institutionIds.map(() => '?').join(', ');
  const { today } = ctx;
  return em.execute<StayRow[]>(
    `select s.institution_id, s.programme_id, s.to_stage as stage, coalesce(s.next_on, ?::date) - s.occurred_on as days,
       count(s.next_on)::int as left, (count(*) - count(s.next_on))::int as open
     from (select k.institution_id, v.programme_id, x.to_stage, x.occurred_on,
         lead(x.occurred_on) over (partition by x.institution_id, x.claim_id order by x.recorded_at, x.id) as next_on
       from claims k
       join enrolments e on e.institution_id = k.institution_id and e.id = k.enrolment_id
       join cohorts c on c.institution_id = e.institution_id and c.id = e.cohort_id
       join programme_versions v on v.id = c.programme_version_id
       join claim_steps x on x.institution_id = k.institution_id and x.claim_id = k.id
       where k.institution_id in (${places}) and k.reported_on >= ?) s
     where s.to_stage in ('REPORTED', 'DOCUMENTS_COMPLETE', 'VERIFIED', 'APPROVED', 'DISBURSED')
     group by 1, 2, 3, 4`,
    [today, ...institutionIds, addDays(today, -PACE_DAYS)],
  );
}

async function programmeStays(
  ctx: Context,
  programmeIds: readonly string[],
): Promise<Array<StayCount & { programme_id: string }>> {
  if (programmeIds.length === 0) return [];
  const em = await ctx.read();
  const places = programmeIds.map(() => '(?::uuid)').join(', ');
  const { today } = ctx;
  return em.execute(
    `select p.id as programme_id, s.stage, s.days, s."left", s.open
     from (values ${places}) p (id), programme_claim_stays(p.id, ?, ?) s`,
    [...programmeIds, addDays(today, -PACE_DAYS), today],
  );
}
