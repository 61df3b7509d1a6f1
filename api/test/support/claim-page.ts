import type { TestClient } from './client.js';
import type { World } from './world.js';

const REISSUE = `mutation ($id: ID!) { issued: claimReissueCode(id: $id) { code claim { id codeIssuedAt } } }`;

/** Gives the family of a claim a code. */
export async function issueCode(client: TestClient, id: string): Promise<string> {
  return (await client.ask<{ issued: { code: string } }>(REISSUE, { id })).issued.code;
}

/** The text of the mutation that gives a code. */
export function reissueText(): string {
  return REISSUE;
}

/** What a family sees after it sent a form of its page. */
export interface Seen {
  status: number;
  body: string;
  words: string;
  ticket: string;
  headers: Record<string, unknown>;
}

/** Sends a form of the page of a claim. */
export async function send(
  world: World,
  path: string,
  form: Record<string, string>,
  remoteAddress = '10.0.0.1',
): Promise<Seen> {
  const { statusCode, body, headers } = await world.app.inject({
    method: 'POST',
    url: path,
    payload: new URLSearchParams(form).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    remoteAddress,
  });
  const ticket = /name="ticket" value="([^"]+)"/.exec(body)?.[1] ?? '';
  return { status: statusCode, body, words: wordsOf(body), ticket, headers };
}

/** What somebody reads on a page. */
export function wordsOf(html: string): string {
  return html
    .replace(/<style>[^]*<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ');
}
