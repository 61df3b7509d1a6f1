import fc from 'fast-check';
import type { Entry } from '../entry';
import { STATES } from '../meeting/deeds';
import { meetingOf, memberOf } from './builders';

const IDS = ['sari', 'budi', 'ani'] as const;

/** Meetings of three members, owing or ahead. */
export const meetings = fc
  .array(fc.integer({ min: -3, max: 3 }), { minLength: 3, maxLength: 3 })
  .map((months) =>
    meetingOf(
      IDS.map((id, at) => {
        const owedMonths = Math.max(0, months[at] ?? 0);
        const aheadMonths = Math.max(0, -(months[at] ?? 0));
        return memberOf(id, { owed: owedMonths * 5_000, owedMonths, aheadMonths });
      }),
    ),
  );

const deed = fc.record({
  kind: fc.constantFrom('ATTENDANCE', 'PREMIUM', 'UNDO', 'CLOSE' as const),
  participantId: fc.constantFrom(...IDS),
  attendance: fc.constantFrom(...STATES),
  amount: fc.integer({ min: 1, max: 20_000 }),
  back: fc.nat({ max: 5 }),
});

/** What a phone may have recorded: marks, money, and undos of earlier entries that were not undone before. */
export const entries: fc.Arbitrary<readonly Entry[]> = fc
  .array(deed, { maxLength: 25 })
  .map((deeds) => {
    const log: Entry[] = [];
    for (const { kind, participantId, attendance, amount, back } of deeds) {
      const sequence = log.length + 1;
      const common = {
        id: String(sequence),
        sequence,
        gestureId: String(sequence),
        userId: 'u',
        meetingId: 'm',
        recordedAt: '2026-11-23T01:00:00.000Z',
      };
      if (kind === 'ATTENDANCE') log.push({ ...common, kind, participantId, attendance });
      if (kind === 'PREMIUM') log.push({ ...common, kind, participantId, amount });
      if (kind === 'CLOSE') log.push({ ...common, kind });
      const undone = new Set(log.flatMap(({ undoneOperationId }) => undoneOperationId ?? []));
      const target = log
        .filter(({ id, kind: was }) => was !== 'UNDO' && was !== 'CLOSE' && !undone.has(id))
        .at(-1 - back);
      if (kind === 'UNDO' && target) {
        const of = target.participantId ? { participantId: target.participantId } : {};
        log.push({ ...common, kind, ...of, undoneOperationId: target.id });
      }
    }
    return log;
  });
