import type { Command } from './commands.js';

/** Cash that differs, in every way it can end: agreed on, refused, taken back, of one's own hands, moved meanwhile. */
export const differenceTour: Command[] = [
  { kind: 'payMonth', by: 'OFFICER', payer: 0, method: 'CASH' },
  { kind: 'proposeDifference', by: 'TREASURER', of: 'OFFICER', more: 0 },
  { kind: 'proposeDifference', by: 'TREASURER', of: 'OFFICER', more: -2_000 },
  { kind: 'proposeDifference', by: 'HEAD', of: 'OFFICER', more: 1_000 },
  { kind: 'approve', by: 'TREASURER', nth: 0 },
  { kind: 'approve', by: 'OFFICER', nth: 0 },
  { kind: 'approve', by: 'HEAD', nth: 0 },
  { kind: 'proposeDifference', by: 'OFFICER', of: 'TREASURER', more: 600_000 },
  { kind: 'approve', by: 'TREASURER', nth: 0 },
  { kind: 'reject', by: 'HEAD', nth: 0 },
  { kind: 'proposeDifference', by: 'TREASURER', of: 'OFFICER', more: 4_000 },
  { kind: 'payMonth', by: 'OFFICER', payer: 1, method: 'CASH' },
  { kind: 'approve', by: 'HEAD', nth: 0 },
  { kind: 'withdraw', by: 'TREASURER', nth: 0 },
  { kind: 'proposeDifference', by: 'OFFICER', of: 'HEAD', more: 3_000 },
  { kind: 'approve', by: 'HEAD', nth: 0 },
  { kind: 'approve', by: 'TREASURER', nth: 0 },
  { kind: 'handOver', by: 'HEAD', to: 'TREASURER', percent: 100 },
  { kind: 'confirm', by: 'TREASURER', nth: 0 },
  { kind: 'deposit', by: 'TREASURER', percent: 100, slip: 4 },
];
