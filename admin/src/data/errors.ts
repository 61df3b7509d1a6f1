import { HttpError } from 'ra-core';
import type { MessageArguments, MessageKey } from '../i18n/messages';
import { statusOf, type FieldRefusal, type Refusal } from './refusal';

/** What the mapping needs from the catalogue: translate, and know whether a text exists. */
export interface Phrasebook {
  readonly text: (key: MessageKey, values?: MessageArguments) => string;
  /** The text under a key the server named, or nothing when the panel has none for it. */
  readonly find: (key: string) => string | undefined;
}

/** The sentence a reader gets for a refusal; a rule's own sentence wins over the general one. */
export function sentenceFor(refusal: Refusal, phrases: Phrasebook): string {
  if (refusal.code === 'RULE_VIOLATED') {
    const ruled = refusal.rule && phrases.find(`errors.rules.${refusal.rule}`);
    return ruled || phrases.text('errors.codes.RULE_VIOLATED');
  }
  return phrases.text(`errors.codes.${refusal.code}`, { incident: refusal.incident ?? '—' });
}

function fieldSentence(field: FieldRefusal, phrases: Phrasebook): string {
  return phrases.find(`errors.fields.${field.code}`) ?? field.message;
}

/** Turns a refusal into the exception react-admin knows: `body.errors` is painted on the form. */
export function toHttpError(refusal: Refusal, phrases: Phrasebook): HttpError {
  const errors =
    refusal.fields &&
    Object.fromEntries(
      Object.entries(refusal.fields).map(([path, field]) => [path, fieldSentence(field, phrases)]),
    );
  return new HttpError(sentenceFor(refusal, phrases), statusOf(refusal), {
    ...(errors && { errors }),
    refusal,
  });
}

/** The refusal behind an exception, when the API is where it came from. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof HttpError)) return undefined;
  return bodyOf(error).refusal;
}

/** The sentences to paint beside a form's fields, by field name; none when no field is at fault. */
export function fieldErrorsOf(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof HttpError)) return {};
  return bodyOf(error).errors ?? {};
}

/** A record that is absent, or that the viewer may not see; the API does not say which. */
export function toNotFound(text: Phrasebook['text']): HttpError {
  return toHttpError({ code: 'NOT_FOUND', message: '' }, { text, find: () => undefined });
}

interface Body {
  refusal?: Refusal;
  errors?: Readonly<Record<string, string>>;
}

/** Every HttpError of this panel is made by toHttpError, above. */
function bodyOf(error: HttpError): Body {
  return error.body as Body;
}
