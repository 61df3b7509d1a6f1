/** React-admin asks for these only to see whether a screen overrides them; it has its own answer. */
const OPTIONAL =
  /^resources\.[^.]+\.(action|empty|forms|invite|message|navigation|notifications|page)\b/;

/** Keys a reader would see in place of text if the catalogue had none. */
const OURS = /^(ra|auth|common|enums|errors|layout|resources)\.\S+$/;

/** Says whether a key ought to be in the catalogue and is not. */
export function isMissing(key: string, known: ReadonlySet<string>): boolean {
  return OURS.test(key) && !OPTIONAL.test(key) && !known.has(key);
}
