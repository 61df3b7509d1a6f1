import type { TestClient } from './client.js';

/** A change as the tests read it. */
export interface ChangeRow {
  id: string;
  state: string;
  amount: number;
  reason: string;
  version: number;
  deciders: string[];
  undecidableBecause: string | null;
  proposedBy: { email: string };
  decidedBy: { email: string } | null;
}

const FIELDS = `id kind state subjectId amount reason version deciders undecidableBecause decisionNote
  proposedBy { email } decidedBy { email }`;

export const PROPOSE_REVERSAL = `mutation ($id: ID!, $input: PremiumReversalProposeInput!) {
  premiumReversalPropose(id: $id, input: $input) { ${FIELDS} }
}`;

export const APPROVE = `mutation ($id: ID!, $version: Int!, $input: PendingChangeApproveInput!) {
  pendingChangeApprove(id: $id, expectedVersion: $version, input: $input) { ${FIELDS} }
}`;

export const REJECT = `mutation ($id: ID!, $version: Int!, $input: PendingChangeRejectInput!) {
  pendingChangeReject(id: $id, expectedVersion: $version, input: $input) { ${FIELDS} }
}`;

export const WITHDRAW = `mutation ($id: ID!, $version: Int!) {
  pendingChangeWithdraw(id: $id, expectedVersion: $version) { ${FIELDS} }
}`;

export const CHANGES = `query ($filter: PendingChangeFilter) {
  pendingChanges(filter: $filter) { total items { ${FIELDS} } }
}`;

/** Proposes to take a payment back. */
export async function proposeReversal(client: TestClient, id: string): Promise<ChangeRow> {
  const input = { reason: 'Counted twice' };
  const answer = await client.ask<{ premiumReversalPropose: ChangeRow }>(PROPOSE_REVERSAL, {
    id,
    input,
  });
  return answer.premiumReversalPropose;
}

/** What the verbs on a change need to be called with. */
export function calling({ id, version }: ChangeRow, input: object = {}): object {
  return { id, version, input };
}
