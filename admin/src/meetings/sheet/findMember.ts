/** The first member whose name has a word that begins with what was typed, from a place on and then from the top. */
export function findMember(names: readonly string[], typed: string, from: number): number {
  const wanted = typed.toLocaleLowerCase();
  const fits = (name: string) =>
    name
      .toLocaleLowerCase()
      .split(/\s+/)
      .some((word) => word.startsWith(wanted));
  const behind = names.findIndex((name, index) => index >= from && fits(name));
  return behind >= 0 ? behind : names.findIndex(fits);
}
