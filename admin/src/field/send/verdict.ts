import type { Refusal } from '../../data/refusal';

/** What to do after the server did not take a batch. */
export type Verdict =
  /** No network: wait for it. */
  | 'OFFLINE'
  /** A passing fault: try the same again later. */
  | 'RETRY'
  /** Nobody is signed in: everything stays until somebody is. */
  | 'SIGN_IN'
  /** This account may not send. */
  | 'FORBIDDEN'
  /** The institution locked this phone. */
  | 'LOCKED'
  /** Something in the batch cannot be read: send one by one, so that one entry holds up no other. */
  | 'SPLIT';

/** Judges why a batch was not taken. */
export function verdictOn({ code, rule }: Refusal): Verdict {
  switch (code) {
    case 'OFFLINE':
      return 'OFFLINE';
    case 'UNAUTHENTICATED':
      return 'SIGN_IN';
    case 'FORBIDDEN':
      return 'FORBIDDEN';
    case 'RULE_VIOLATED':
      return rule === 'FIELD_DEVICE_LOCKED' ? 'LOCKED' : 'SPLIT';
    case 'INVALID_INPUT':
    case 'NOT_FOUND':
      return 'SPLIT';
    case 'CONFLICT':
    case 'THROTTLED':
    case 'INTERNAL':
      return 'RETRY';
  }
}
