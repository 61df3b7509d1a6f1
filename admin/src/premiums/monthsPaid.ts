/** The months a payment pays, as one stretch: `Nov 2026` or `Nov 2026 – Jan 2027`. */
export function monthsPaid(
  allocations: readonly { readonly month: string }[],
  inWords: (month: string) => string,
): string {
  const months = allocations.map(({ month }) => month).sort();
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return '';
  return first === last ? inWords(first) : `${inWords(first)} – ${inWords(last)}`;
}
