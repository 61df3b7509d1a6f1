import { catalogueText, text } from '../i18n/i18nProvider';
import { toHttpError } from './errors';
import { readRefusal } from './refusal';

const phrases = { text, find: catalogueText };
const CREATED = 201;
const TOO_MANY_REQUESTS = 429;

/** One file on its way to the API. */
export interface Upload {
  readonly path: string;
  readonly bytes: Blob;
  /** The same for each try, so that a file counts once. */
  readonly requestKey: string;
  /** Told the share of the bytes that have left, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Sends a file as its bare bytes; rejects with what the API refused. `fetch` cannot tell how far it is. */
export function upload({ path, bytes, requestKey, onProgress }: Upload): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-request-key', requestKey);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onerror = () => reject(toHttpError({ code: 'OFFLINE', message: '' }, phrases));
    request.onload = () =>
      request.status === CREATED ? resolve() : reject(toHttpError(refusalIn(request), phrases));
    request.send(bytes);
  });
}

function refusalIn({ status, responseText }: XMLHttpRequest) {
  const message = `HTTP ${status}`;
  try {
    const { errors } = JSON.parse(responseText) as { errors?: readonly unknown[] };
    if (errors?.[0]) return readRefusal(errors[0]);
  } catch {
    // A proxy in between answers in its own words.
  }
  const code = status === TOO_MANY_REQUESTS ? 'THROTTLED' : 'INTERNAL';
  return { code, message, incident: message } as const;
}
