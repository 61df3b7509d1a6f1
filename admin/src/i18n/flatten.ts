/** A catalogue or a part of it. */
export interface MessageTree {
  readonly [key: string]: MessageTree | string | undefined;
}

/** Lists every dotted key of a catalogue with its text. */
export function flatten(tree: MessageTree, path = ''): ReadonlyMap<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') flat.set(path + key, value);
    else if (value) for (const entry of flatten(value, `${path}${key}.`)) flat.set(...entry);
  }
  return flat;
}
