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

/** What was typed with one more letter, and whom it finds; a letter that leads nowhere begins the next name. */
export function typeName(
  names: readonly string[],
  typed: string,
  letter: string,
  from: number,
): { text: string; place: number } {
  const text = typed + letter;
  // The first letter moves on from the present row; further ones may stay on it.
  const place = findMember(names, text, typed === '' ? from + 1 : from);
  return place < 0 && typed !== '' ? typeName(names, '', letter, from) : { text, place };
}
