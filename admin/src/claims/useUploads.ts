import { useRefresh } from 'ra-core';
import { useState } from 'react';
import { refusalOf } from '../data/errors';
import { upload } from '../data/upload';
import { useText } from '../i18n/useText';
import { newRequestKey } from '../meetings/requestKey';
import { smallerPhoto } from './smallerPhoto';

/** Bytes that the API takes at the most. */
const BYTES_MAX = 5_000_000;

/** A file that somebody chose, and what became of it. */
export interface Sending {
  readonly key: string;
  readonly file: File;
  /** How much of it has left, from 0 to 1. */
  readonly share: number;
  readonly isDone: boolean;
  /** Why it was not taken; null as long as nothing speaks against it. */
  readonly refusal: string | null;
  /** Whether the same file may still be taken, as when the line broke. */
  readonly mayGoAgain: boolean;
}

/** Sends files for a document one after the other, and tells of each how far it is. */
export function useUploads(path: string) {
  const t = useText();
  const refresh = useRefresh();
  const [sendings, setSendings] = useState<readonly Sending[]>([]);
  const note = (key: string, news: Partial<Sending>) =>
    setSendings((all) => all.map((one) => (one.key === key ? { ...one, ...news } : one)));

  const sendOne = async ({ key, file }: Sending) => {
    note(key, { refusal: null, share: 0 });
    try {
      const bytes = await smallerPhoto(file);
      const fault = faultOf(bytes);
      if (fault) note(key, { refusal: t(`errors.rules.${fault}`), mayGoAgain: false });
      else {
        await upload({ path, bytes, requestKey: key, onProgress: (share) => note(key, { share }) });
        note(key, { isDone: true });
        refresh();
      }
    } catch (error) {
      note(key, {
        refusal: error instanceof Error ? error.message : String(error),
        mayGoAgain: mayGoAgain(error),
      });
    }
  };

  const send = async (files: readonly File[]) => {
    const fresh = files.map((file) => ({
      key: newRequestKey(),
      file,
      share: 0,
      isDone: false,
      refusal: null,
      mayGoAgain: false,
    }));
    setSendings((all) => [...all, ...fresh]);
    for (const one of fresh) await sendOne(one);
  };
  const isSending = sendings.some(({ isDone, refusal }) => !isDone && refusal === null);
  return { sendings, send, sendAgain: sendOne, isSending };
}

/** What can be said of a file without sending it. */
function faultOf({ size }: Blob) {
  if (size === 0) return 'FILE_EMPTY';
  return size > BYTES_MAX ? 'FILE_TOO_LARGE' : null;
}

/** A file that breaks a rule breaks it each time; too many at once is over in a moment. */
function mayGoAgain(error: unknown): boolean {
  const refusal = refusalOf(error);
  return refusal?.code !== 'RULE_VIOLATED' || refusal.rule === 'FILE_TOO_OFTEN';
}
