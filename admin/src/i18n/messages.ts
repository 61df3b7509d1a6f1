import type { indonesian } from './id';

/** The shape of a catalogue whatever its language: the same keys, any text. */
export type Messages<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Messages<T[K]>;
};

type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}`;
}[keyof T & string];

/** The Indonesian catalogue, to which every other language must conform. */
export type Catalogue = typeof indonesian;

/** Every dotted key a screen may ask for; an unknown key does not compile. */
export type MessageKey = Paths<Catalogue>;

/** Values put into a text's placeholders. */
export type MessageArguments = Readonly<Record<string, string | number>>;

/** Turns a key of the catalogue into text of the chosen language. */
export type Text = (key: MessageKey, values?: MessageArguments) => string;
