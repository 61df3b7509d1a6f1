import { createHash } from 'node:crypto';
import { ClaimStage, type ClaimPage } from '../claims/index.js';
import { formatRupiah, rupiahInWords } from '../kernel/index.js';
import { CLAIM_STYLE } from './claim-style.js';
import type { ClaimWords } from './claim-words.js';
import { escape } from './html.js';

/** The page loads and runs nothing, and sends its forms here only; its one style is known by its digest. */
export const CLAIM_PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(CLAIM_STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join(';');

/** The page that asks for code and birth date, with what went wrong before. */
export function askPage(words: ClaimWords, fault: string | null = null): string {
  const { lang, code, codeHelp, birthDate, look } = words;
  const other = lang === 'id' ? '/klaim?lang=en' : '/klaim';
  const body = `${fault === null ? '' : `<p class="state bad" role="alert">✕ ${escape(fault)}</p>`}
<p>${escape(words.intro)}</p>
<form method="post" action="/klaim" autocomplete="off">
<input type="hidden" name="lang" value="${lang}">
<label for="code">${escape(code)}</label>
<input id="code" name="code" required maxlength="20" autocapitalize="characters" spellcheck="false" aria-describedby="code-help">
<p class="note" id="code-help">${escape(codeHelp)}</p>
<label for="born">${escape(birthDate)}</label>
<input id="born" name="birthDate" type="date" required>
<button class="main">${escape(look)}</button>
</form>`;
  return page(words, body, `<a href="${other}" lang="${otherLang(words)}">${words.other}</a>`);
}

/** The page of a claim; `ticket` goes with each of its buttons. */
export function claimPage(
  words: ClaimWords,
  claim: ClaimPage,
  ticket: string,
  notice: string | null = null,
): string {
  const { state, isGood } = stateOf(words, claim);
  const body = `${notice === null ? '' : `<p class="state" role="status">ℹ ${escape(notice)}</p>`}
<p class="state ${isGood ? 'good' : 'bad'}">${isGood ? '✓' : '!'} ${escape(state)}</p>
${claim.complaint ? `<p class="state bad">! ${escape(words.complaint(claim.complaint))}</p>` : ''}
<dl>${factsOf(words, claim).map(fact).join('')}</dl>
${buttonsOf(words, claim, ticket)}
${ratingOf(words, claim, ticket)}
<p class="note">${escape(words.leave)}</p>`;
  const lang = otherLang(words);
  const change = `<form method="post" action="/klaim/lihat">${hidden({ ticket, lang })}<button class="plain" lang="${lang}">${words.other}</button></form>`;
  return page(words, body, change);
}

function otherLang({ lang }: ClaimWords): string {
  return lang === 'id' ? 'en' : 'id';
}

function stateOf(words: ClaimWords, claim: ClaimPage): { state: string; isGood: boolean } {
  const { stage, isConfirmedByFamily, receivedOn } = claim;
  const isGood = stage !== ClaimStage.REJECTED && stage !== ClaimStage.DISBURSED;
  if (isConfirmedByFamily && receivedOn !== null)
    return { state: words.confirmed(words.day(receivedOn)), isGood };
  return { state: words.stages[stage].state, isGood };
}

type Fact = readonly [name: string, value: string, list?: readonly string[]];

function factsOf(words: ClaimWords, claim: ClaimPage): Fact[] {
  const { facts, stages, day } = words;
  const { stage, hold, stageDueOn, dueOn, missing, amount, rejectionReason, today } = claim;
  const isOpen = stageDueOn !== null;
  const dated = (on: string) => (on < today ? words.late(day(on)) : day(on));
  const names = missing.map((type) => words.documents[type]);
  const isCollecting = stage === ClaimStage.REPORTED || stage === ClaimStage.DOCUMENTS_COMPLETE;
  const optional: Array<Fact | false> = [
    rejectionReason !== null && [facts.reason, words.rejections[rejectionReason]],
    amount !== null && [facts.amount, `${formatRupiah(amount)} (${rupiahInWords(amount)})`],
    isOpen && [facts.who, hold === null ? stages[stage].who : words.holds[hold]],
    isOpen && [facts.by, dated(stageDueOn)],
    isOpen && stage !== ClaimStage.REPORTED && [facts.promise, dated(dueOn)],
    isCollecting && [
      facts.missing,
      names.length > 0 ? words.missing(names.length) : words.complete,
      names,
    ],
  ];
  return [
    [facts.number, claim.number],
    [facts.participant, claim.initials],
    [facts.institution, claim.institutionName],
    ...optional.filter((one) => one !== false),
    [facts.next, stages[stage].next],
  ];
}

function fact([name, value, list = []]: Fact): string {
  const items = list.map((item) => `<li>${escape(item)}</li>`).join('');
  return `<div><dt>${escape(name)}</dt><dd>${escape(value)}${items === '' ? '' : `<ul>${items}</ul>`}</dd></div>`;
}

/** What the family can say about money that is said to be paid; to what it confirmed itself it has nothing to add. */
function buttonsOf(words: ClaimWords, claim: ClaimPage, ticket: string): string {
  const { stage, amount, complaint, isConfirmedByFamily } = claim;
  const isPaid = stage === ClaimStage.DISBURSED || stage === ClaimStage.RECEIVED;
  if (!isPaid || amount === null || isConfirmedByFamily) return '';
  const { lang } = words;
  const yes = `<form method="post" action="/klaim/jawab">
${hidden({ ticket, lang, act: 'RECEIVED' })}
<button class="main">✓ ${escape(words.received(amount))}</button>
<p class="note">${escape(words.receivedHelp)}</p>
</form>`;
  const no = `<form method="post" action="/klaim/jawab">
${hidden({ ticket, lang, act: 'NOT_RECEIVED' })}
<label for="what">${escape(words.notReceivedText)}</label>
<textarea id="what" name="text" maxlength="500" rows="2"></textarea>
<button class="alarm">✕ ${escape(words.notReceived)}</button>
<p class="note">${escape(words.notReceivedHelp)}</p>
</form>`;
  return `${stage === ClaimStage.DISBURSED ? yes : ''}${complaint ? '' : no}`;
}

function ratingOf(words: ClaimWords, claim: ClaimPage, ticket: string): string {
  if (claim.stage !== ClaimStage.RECEIVED) return '';
  const { question, answers, text, send, thanks } = words.rating;
  if (claim.isRated) return `<p class="state good">✓ ${escape(thanks)}</p>`;
  const choices = answers.map((answer, index) => {
    const points = index + 1;
    return `<label class="choice"><input type="radio" name="points" value="${points}" required> ${points} · ${escape(answer)}</label>`;
  });
  return `<form method="post" action="/klaim/jawab">
${hidden({ ticket, lang: words.lang, act: 'RATE' })}
<fieldset><legend>${escape(question)}</legend>${choices.toReversed().join('')}</fieldset>
<label for="words">${escape(text)}</label>
<textarea id="words" name="text" maxlength="500" rows="2"></textarea>
<button class="main">${escape(send)}</button>
</form>`;
}

function hidden(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${escape(value)}">`)
    .join('');
}

function page(words: ClaimWords, body: string, aside: string): string {
  return `<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(words.title)} · Askesos</title>
<style>${CLAIM_STYLE}</style>
</head>
<body>
<header><strong>Askesos</strong>${aside}</header>
<main>
<h1>${escape(words.title)}</h1>
${body}
</main>
</body>
</html>
`;
}
