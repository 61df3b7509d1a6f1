import { mapRow, type Context } from '../kernel/index.js';
import { FieldOperation } from './field-operation.entity.js';
import { FieldOperationKind as Kind } from './field.enums.js';
import type { MemberRow } from './field-members.queries.js';
import { cashOf } from './field-cash.js';
import type { FieldCash, FieldMerge, FieldMergeEntry } from './field.types.js';
import { foldMeeting, type FieldFact, type FoldedMeeting } from './fold.js';

/** An accepted operation with the names that people know it by. */
export interface Said {
  operation: FieldOperation;
  deviceName: string;
  recordedByName: string;
  participantName: string;
}

/** What the operations of a meeting tell beside what is recorded of it. */
export interface FieldWords {
  merges: FieldMerge[];
  cash: FieldCash;
}

/** What phones said about meetings, by meeting: one statement for any number. */
export async function wordsOf(
  ctx: Context,
  members: ReadonlyMap<string, readonly MemberRow[]>,
): Promise<Map<string, FieldWords>> {
  const em = await ctx.read();
  const ids = [...members.keys()];
  if (ids.length === 0) return new Map();
  const rows = await em.execute<Array<Record<string, unknown>>>(
    `select o.*, d.name as device_name, u.full_name as recorded_by_name, coalesce(p.full_name, '') as participant_name
     from field_operations o
     join field_devices d on d.institution_id = o.institution_id and d.id = o.device_id
     join users u on u.institution_id = o.institution_id and u.id = o.recorded_by_id
     left join participants p on p.institution_id = o.institution_id and p.id = o.participant_id
     where o.outcome = 'ACCEPTED' and o.meeting_id in (${ids.map(() => '?').join(', ')})`,
    ids,
  );
  const said = rows.map((row): Said => {
    const { device_name, recorded_by_name, participant_name, ...columns } = row;
    return {
      operation: mapRow(em, FieldOperation, columns),
      deviceName: String(device_name),
      recordedByName: String(recorded_by_name),
      participantName: String(participant_name),
    };
  });
  const byMeeting = Map.groupBy(said, ({ operation }) => operation.meetingId ?? '');
  return new Map([...byMeeting].map(([id, all]) => [id, wordsIn(all, members.get(id) ?? [])]));
}

function wordsIn(said: readonly Said[], members: readonly MemberRow[]): FieldWords {
  const byId = new Map(said.map((one) => [one.operation.id, one]));
  const folded = foldMeeting(said.map(({ operation }) => operation.toFact()));
  return { merges: mergesIn(folded, byId, members), cash: cashOf(folded, byId) };
}

/** Members about whom devices differ, and members from whom two devices took money. */
function mergesIn(
  folded: FoldedMeeting,
  byId: ReadonlyMap<string, Said>,
  members: readonly MemberRow[],
): FieldMerge[] {
  const payments = Map.groupBy(
    [...folded.payments.values()],
    ({ participantId }) => participantId ?? '',
  );
  const twice = [...payments.values()].filter(
    (facts) => new Set(facts.map(({ deviceId }) => deviceId)).size > 1,
  );
  return [
    ...members.flatMap((member) => {
      const { state, entries, isDisputed } = folded.attendance.get(member.participantId) ?? {};
      if (!entries || (!isDisputed && state === member.attendance)) return [];
      const phones = merge(Kind.ATTENDANCE, entries, byId, member.attendance);
      return { ...phones, entries: [...deskEntry(member), ...phones.entries] };
    }),
    ...twice.map((facts) => merge(Kind.PREMIUM, facts, byId, null)),
  ];
}

function merge(
  kind: FieldMerge['kind'],
  facts: readonly FieldFact[],
  byId: ReadonlyMap<string, Said>,
  attendance: FieldMerge['attendance'],
): FieldMerge {
  const said = facts.flatMap(({ id }) => byId.get(id) ?? []);
  return {
    kind,
    participantId: facts[0]?.participantId ?? '',
    participantName: said[0]?.participantName ?? '',
    entries: said.map(entryOf),
    attendance,
  };
}

function entryOf({ operation, deviceName, recordedByName }: Said): FieldMergeEntry {
  const { attendance, amount, receivedAt } = operation;
  return { deviceName, recordedByName, attendance, amount, receivedAt };
}

/** What the desk entered or corrected counts, and stands before what the phones say. */
function deskEntry({ attendance, recorded }: MemberRow): FieldMergeEntry[] {
  if (!recorded?.isDesk) return [];
  const { byName: recordedByName, at: receivedAt } = recorded;
  return [{ deviceName: 'desk', recordedByName, attendance, amount: null, receivedAt }];
}
