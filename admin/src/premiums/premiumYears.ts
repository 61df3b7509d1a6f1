const MONTHS_PER_YEAR = 12;

/** Splits the dues of a term into policy years of twelve months; the last may be shorter. */
export function yearsOf<Due>(dues: readonly Due[]): readonly (readonly Due[])[] {
  const years: Due[][] = [];
  for (let from = 0; from < dues.length; from += MONTHS_PER_YEAR)
    years.push(dues.slice(from, from + MONTHS_PER_YEAR));
  return years;
}
