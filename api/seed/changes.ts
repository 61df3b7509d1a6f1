import { dayInMedan, inMedan, type Instant } from './calendar.js';
import type { Payment } from './payments.js';
import type { Scene } from './scene.js';

/** A row of `pending_changes`: the treasurer proposed it, the head approved it. */
export interface PendingChangeRow {
  institutionId: string;
  id: string;
  kind: 'FUND_TRANCHE' | 'PREMIUM_REVERSAL' | 'REFUND';
  state: 'APPROVED';
  subjectId: string;
  amount: number;
  particulars: object;
  reason: string;
  proposedById: string;
  proposedAt: Instant;
  decidedById: string;
  decidedAt: Instant;
  outcomeId: string;
}

type Story = Omit<PendingChangeRow, 'institutionId' | 'state' | 'proposedById' | 'decidedById'>;

/** A change as the treasurer proposed it and the head approved it. */
export function approvedChange({ institutionId, staff }: Scene, story: Story): PendingChangeRow {
  const people = { proposedById: staff.treasurer.id, decidedById: staff.head.id };
  return { institutionId, state: 'APPROVED', ...people, ...story };
}

/** The changes behind the reversals among payments; each was proposed on the morning of its approval. */
export function reversalChanges(payments: readonly Payment[], scene: Scene): PendingChangeRow[] {
  return payments.flatMap(({ id, reverses, reason, changeId, recordedAt }) =>
    reverses && changeId && reason
      ? approvedChange(scene, {
          id: changeId,
          kind: 'PREMIUM_REVERSAL',
          subjectId: reverses.id,
          amount: reverses.amount,
          particulars: {},
          reason,
          proposedAt: inMedan(dayInMedan(recordedAt), '09:10'),
          decidedAt: recordedAt,
          outcomeId: id,
        })
      : [],
  );
}
