import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { FieldOperationKind as Kind } from '../src/field/field.enums.js';
import { foldMeeting, type FieldFact } from '../src/field/fold.js';
import { Phone, type FieldOperationDraft } from './support/field.js';
import { schedule } from './support/meetings.js';
import { insertGroup, type GroupWithMembers } from './support/members.js';
import { World } from './support/world.js';

/** How many orders are tried; the long form takes 100. */
const ORDERS = Number(process.env['ASKESOS_CONVERGENCE_ORDERS'] ?? 3);
const OPERATIONS = 500;
const PREMIUM = 1_000;
const SEED = Number(process.env['ASKESOS_SEED'] ?? 20261123);
const STATES = ['PRESENT', 'LATE', 'EXCUSED', 'SICK', 'ABSENT'];

interface Sending {
  phone: Phone;
  operation: FieldOperationDraft;
}

let world: World;
let random: () => number;

beforeAll(async () => {
  world = await World.create();
});
afterAll(() => world.close());

/** A generator that gives the same numbers for the same seed, so that a failure can be replayed. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const below = (limit: number) => Math.floor(random() * limit);

function shuffled<T>(items: readonly T[]): T[] {
  const all = [...items];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = below(last + 1);
    // Both places are inside the array.
    [all[last], all[other]] = [all[other] as T, all[last] as T];
  }
  return all;
}

/** What three phones record about one meeting: attendance, payments, and taking some of it back. */
function history(phones: readonly Phone[], meetingId: string, group: GroupWithMembers): Sending[] {
  const sendings: Sending[] = [];
  while (sendings.length < OPERATIONS) {
    const phone = phones[below(phones.length)];
    const participantId = group.members[below(group.members.length)]?.participantId;
    const own = sendings.filter((sent) => sent.phone === phone && sent.operation.kind !== 'UNDO');
    const undone = own[below(own.length)]?.operation.id;
    if (!phone) break;
    const dice = random();
    if (dice < 0.1 && undone) {
      sendings.push({
        phone,
        operation: phone.record(meetingId, 'UNDO', { undoneOperationId: undone }),
      });
    } else if (dice < 0.3) {
      sendings.push({
        phone,
        operation: phone.record(meetingId, 'PREMIUM', { participantId, amount: PREMIUM }),
      });
    } else {
      const attendance = STATES[below(STATES.length)];
      const note = below(3) === 0 ? `Catatan ${below(100)}` : null;
      sendings.push({
        phone,
        operation: phone.record(meetingId, 'ATTENDANCE', { participantId, attendance, note }),
      });
    }
  }
  return sendings;
}

/** Delivers everything in a random order: one in five twice, in batches of random size, the phones in turns of chance. */
async function deliver(sendings: readonly Sending[]): Promise<void> {
  const officer = await world.as('OFFICER');
  const twice = sendings.filter(() => random() < 0.2);
  const queues = Map.groupBy(shuffled([...sendings, ...twice]), ({ phone }) => phone);
  while (queues.size > 0) {
    const [phone, waiting] = [...queues][below(queues.size)] ?? [];
    if (!phone || !waiting) break;
    const batch = waiting.splice(0, 1 + below(60)).map(({ operation }) => operation);
    const { operations } = await phone.send(officer, ...batch);
    expect(operations.filter(({ outcome }) => outcome === 'REFUSED')).toEqual([]);
    if (waiting.length === 0) queues.delete(phone);
  }
}

it(`500 operations of 3 phones in ${ORDERS} orders, with duplicates, end in one state and one sum (seed ${SEED})`, async () => {
  random = seeded(SEED);
  const outcomes = new Set<string>();
  for (let order = 0; order < ORDERS; order += 1) {
    random = seeded(SEED); // The same history each time …
    const names = Array.from(
      { length: 12 },
      (_, nth) => `Anggota ${String(nth + 1).padStart(2, '0')}`,
    );
    const group = await insertGroup(world, { names });
    const officer = await world.as('OFFICER');
    const startsAt = `${String(order % 24).padStart(2, '0')}:${String(Math.floor(order / 24)).padStart(2, '0')}`;
    const { id } = await schedule(officer, group, { meetsOn: '2026-11-23', startsAt });
    const phones = ['Satu', 'Dua', 'Tiga'].map((name) => new Phone(world, name));
    const sendings = history(phones, id, group);
    random = seeded(SEED + order + 1); // … delivered in another order.
    await deliver(sendings);
    outcomes.add(await stateOf(id));
    expect([...outcomes]).toEqual([expectedOf(sendings, group)]);
  }
}, 3_600_000);

/** What the history amounts to by the rules alone, in the order of the names. */
function expectedOf(sendings: readonly Sending[], { members }: GroupWithMembers): string {
  const folded = foldMeeting(sendings.map(factOf));
  const paid = Map.groupBy(folded.payments.values(), ({ participantId }) => participantId);
  const attendance = members.flatMap(({ participantId, fullName }) => {
    const said = folded.attendance.get(participantId);
    return said ? { full_name: fullName, state: said.state, note: said.note } : [];
  });
  const money = members.flatMap(({ participantId, fullName }) => {
    const sum = (paid.get(participantId) ?? []).length * PREMIUM;
    return sum > 0 ? { full_name: fullName, paid: sum } : [];
  });
  const ledger = [{ cash: folded.payments.size * PREMIUM }];
  return JSON.stringify({ attendance, money, ledger });
}

/** As the server will know it. */
function factOf({ phone, operation }: Sending): FieldFact {
  const { id, meetingId, sequence, participantId = null, attendance = null } = operation;
  const { note = null, undoneOperationId: undoneId = null } = operation;
  const kind = Kind[operation.kind as keyof typeof Kind]; // The history holds kinds that exist.
  const author = { deviceId: phone.deviceId, userId: 'officer', mayUndoOthers: false };
  const said = { participantId, attendance, note, amount: PREMIUM, undoneId, hostAttended: null };
  // A draft holds any values, so that tests can send wrong ones; these are right.
  return { id, meetingId, sequence, kind, ...author, ...said } as FieldFact;
}

/** What the meeting looks like in the database, by names instead of ids. */
async function stateOf(meetingId: string): Promise<string> {
  const attendance = await world.rows(
    `select p.full_name, a.state, a.note from attendances a join participants p on p.id = a.participant_id
     where a.meeting_id = '${meetingId}' order by 1`,
  );
  const money = await world.rows(
    `select p.full_name, sum(y.amount)::int as paid from premium_payments y
     join enrolments e on e.id = y.enrolment_id join participants p on p.id = e.participant_id
     where y.meeting_id = '${meetingId}' group by 1 having sum(y.amount) <> 0 order by 1`,
  );
  const ledger = await world.rows(
    `select sum(x.amount)::int as cash from ledger_postings x
     join ledger_accounts a on a.id = x.account_id
     join premium_payments y on y.entry_id = x.entry_id
     where y.meeting_id = '${meetingId}' and a.kind = 'PREMIUM_CASH'`,
  );
  return JSON.stringify({ attendance, money, ledger });
}
