/** So many unpaid months, the oldest first, and what they cost together. */
export interface MonthChoice {
  readonly months: number;
  readonly amount: number;
  /** Exactly what is overdue. */
  readonly isArrears: boolean;
}

interface Due {
  readonly amount: number;
  readonly paid: number;
}

const USUAL_MONTHS = [1, 2, 3, 6, 12];

/** What is often paid at the desk: what is overdue, one month, and some months at once; never beyond the term. */
export function monthChoices(dues: readonly Due[], arrearsMonths: number): MonthChoice[] {
  const unpaid = dues.map(({ amount, paid }) => amount - paid).filter((rest) => rest > 0);
  const counts = [...USUAL_MONTHS, ...(arrearsMonths > 0 ? [arrearsMonths] : [])];
  return [...new Set(counts)]
    .filter((months) => months <= unpaid.length)
    .sort((a, b) => a - b)
    .map((months) => ({
      months,
      amount: sum(unpaid.slice(0, months)),
      isArrears: months === arrearsMonths,
    }));
}

/** What may still be paid until the end of the term. */
export function unpaidAmount(dues: readonly Due[]): number {
  return sum(dues.map(({ amount, paid }) => Math.max(0, amount - paid)));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
