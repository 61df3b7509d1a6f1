import type { AttendanceState } from '../../data/gql/enums';
import { STATES } from './totals';

/** What a key asks of the row it was pressed on. */
export type KeyCommand =
  | { readonly type: 'mark'; readonly state: AttendanceState }
  | { readonly type: 'togglePaid' }
  | { readonly type: 'move'; readonly by: 1 | -1 }
  | { readonly type: 'amount' }
  | { readonly type: 'row' }
  | { readonly type: 'find'; readonly letter: string };

/** What has the focus within a row: the row itself, one of its buttons, a text field or a choice. */
export type Focus = 'row' | 'button' | 'text' | 'choice';

/** Reads a key. Buttons keep Enter and Space, text fields keep what is typed, choices keep everything. */
export function keyCommand(key: string, focus: Focus): KeyCommand | undefined {
  if (focus === 'choice') return undefined;
  if (key === 'ArrowDown') return { type: 'move', by: 1 };
  if (key === 'ArrowUp') return { type: 'move', by: -1 };
  if (key === 'Enter') return focus === 'button' ? undefined : { type: 'move', by: 1 };
  if (key === 'Escape') return focus === 'row' ? undefined : { type: 'row' };
  if (focus === 'text') return undefined;
  if (key === 'ArrowRight') return { type: 'amount' };
  if (key === ' ') return focus === 'row' ? { type: 'togglePaid' } : undefined;
  const state = /^[1-5]$/.test(key) ? STATES[Number(key) - 1] : undefined;
  if (state) return { type: 'mark', state };
  return focus === 'row' && /^\p{L}$/u.test(key) ? { type: 'find', letter: key } : undefined;
}
