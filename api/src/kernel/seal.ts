import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

/**
 * Seals national numbers (NIK, family card) so that a copy of the database reveals none of them: AES-256-GCM for
 * reading back, a keyed HMAC for finding duplicates. Both keys come from one secret that is never in the database.
 */
export class NikSeal {
  readonly #cipherKey: Buffer;
  readonly #indexKey: Buffer;
  readonly #codeKey: Buffer;
  readonly #ticketKey: Buffer;

  constructor(secret: string) {
    this.#cipherKey = Buffer.from(hkdfSync('sha256', secret, 'askesos', 'nik-cipher', 32));
    this.#indexKey = Buffer.from(hkdfSync('sha256', secret, 'askesos', 'nik-index', 32));
    this.#codeKey = Buffer.from(hkdfSync('sha256', secret, 'askesos', 'family-code', 32));
    this.#ticketKey = Buffer.from(hkdfSync('sha256', secret, 'askesos', 'page-ticket', 32));
  }

  /** Seals a number for one row; `owner` (the row's id) is bound in, so a sealed text cannot be moved to another row. */
  seal(number: string, owner: string): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.#cipherKey, nonce).setAAD(Buffer.from(owner));
    const body = Buffer.concat([cipher.update(number, 'utf8'), cipher.final()]);
    return `v1.${Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url')}`;
  }

  /** Opens a sealed number; throws when it was changed or belongs to another row. */
  open(sealed: string, owner: string): string {
    const bytes = Buffer.from(sealed.slice('v1.'.length), 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', this.#cipherKey, bytes.subarray(0, 12)).setAAD(
      Buffer.from(owner),
    );
    decipher.setAuthTag(bytes.subarray(-16));
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString(
      'utf8',
    );
  }

  /** The same text for the same number, useless without the key. */
  index(number: string): string {
    return createHmac('sha256', this.#indexKey).update(number).digest('base64url');
  }

  /** The form in which a short code is kept: too few codes exist for a plain hash, so it takes a key. */
  codeIndex(code: string): string {
    return createHmac('sha256', this.#codeKey).update(code).digest('base64url');
  }

  /** Signs what a page is to send back. */
  sign(text: string): string {
    const body = Buffer.from(text).toString('base64url');
    return `${body}.${this.#mac(body)}`;
  }

  /** What was signed; null when it was not signed here, or changed. */
  verified(signed: string): string | null {
    const [body = '', mac = ''] = signed.split('.');
    const expected = Buffer.from(this.#mac(body));
    const given = Buffer.from(mac);
    if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
    return Buffer.from(body, 'base64url').toString('utf8');
  }

  #mac(body: string): string {
    return createHmac('sha256', this.#ticketKey).update(body).digest('base64url');
  }
}
