import { indonesian } from './id';
import type { Catalogue, MessageKey } from './messages';
import { useText } from './useText';

type Enums = Catalogue['enums'];

/** One value of an enum with its name in the reader's language; `id` and `name` serve react-admin. */
export interface EnumChoice<Value extends string> {
  readonly id: Value;
  readonly value: Value;
  readonly name: string;
  readonly label: string;
}

/** The values of an enum as choices, in the order of the catalogue. */
export function useEnumChoices<Name extends keyof Enums>(
  name: Name,
): readonly EnumChoice<keyof Enums[Name] & string>[] {
  const t = useText();
  // Object.keys forgets the names it lists; the catalogue is typed by the schema's own enums.
  const values = Object.keys(indonesian.enums[name]) as (keyof Enums[Name] & string)[];
  return values.map((value) => {
    // Every member of every enum is a key of the catalogue, which the compiler cannot follow here.
    const label = t(`enums.${name}.${value}` as MessageKey);
    return { id: value, value, name: label, label };
  });
}
