import { RuleCode, ruleViolated } from '../kernel/index.js';

const HEAD = /^%PDF-[12]\.\d/;
/** The end stands in the last bytes; scanners put a line or two after it. */
const TAIL_BYTES = 1024;
const ACTIVE = /\/(JavaScript|Launch|EmbeddedFiles?)\b/;
const PAGE = /\/Type\s*\/Page(?![A-Za-z])/g;

/**
 * Checks a PDF and counts its pages. Checked are head, end, and that nothing readable in it runs scripts, starts
 * programs or carries files, also when a name is written with escapes. Not checked is what lies in compressed or
 * encrypted parts; therefore a PDF is never shown in the panel, only downloaded.
 */
export function pagesOfPdf(bytes: Buffer): number | null {
  const text = bytes.toString('latin1');
  if (!HEAD.test(text) || !text.slice(-TAIL_BYTES).includes('%%EOF')) {
    throw ruleViolated(RuleCode.FILE_BROKEN, 'The PDF has no proper head or end.');
  }
  if (ACTIVE.test(unescapeNames(text))) {
    const message = 'The PDF holds a script, a program to start or another file.';
    throw ruleViolated(RuleCode.FILE_ACTIVE_CONTENT, message);
  }
  return text.match(PAGE)?.length ?? null;
}

/** `/J#61vaScript` and `/JavaScript` are the same name. */
function unescapeNames(text: string): string {
  return text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
