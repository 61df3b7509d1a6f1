/** What is in these hands and not already said to be given on. */
export function freeOf({ held, waiting }: { held: number; waiting: number }): number {
  return Math.max(held - waiting, 0);
}

/** The form that gives cash to somebody. */
export interface HandOverForm {
  amount: number;
  toUserId: string;
  handedOn: string;
  note?: string | null;
}

/** The form that takes cash to the bank. */
export interface DepositForm {
  amount: number;
  slipNumber: string;
  depositedOn: string;
}

/** The form that says what was counted. */
export interface DifferenceForm {
  counted: number;
  explanation: string;
}
