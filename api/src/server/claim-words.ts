import type {
  ClaimDocumentType,
  ClaimHoldReason,
  ClaimPage,
  ClaimStage,
  RejectionReason,
} from '../claims/index.js';
import type { LocalDate } from '../kernel/index.js';
import { english } from './claim-words.en.js';
import { indonesian } from './claim-words.id.js';

/** Everything the page of a claim says, in one language. */
export interface ClaimWords {
  lang: 'id' | 'en';
  day: (day: LocalDate) => string;
  title: string;
  /** Name of the other language. */
  other: string;
  intro: string;
  code: string;
  codeHelp: string;
  birthDate: string;
  look: string;
  wrong: string;
  wait: (minutes: number) => string;
  expired: string;
  moved: string;
  facts: Record<
    | 'number'
    | 'participant'
    | 'institution'
    | 'who'
    | 'by'
    | 'promise'
    | 'missing'
    | 'next'
    | 'amount'
    | 'reason',
    string
  >;
  late: (day: string) => string;
  missing: (count: number) => string;
  complete: string;
  stages: Record<ClaimStage, { state: string; who: string; next: string }>;
  confirmed: (day: string) => string;
  holds: Record<ClaimHoldReason, string>;
  documents: Record<ClaimDocumentType, string>;
  rejections: Record<RejectionReason, string>;
  received: (amount: number) => string;
  receivedHelp: string;
  notReceived: string;
  notReceivedHelp: string;
  notReceivedText: string;
  complaint: (complaint: NonNullable<ClaimPage['complaint']>) => string;
  rating: {
    question: string;
    /** From the worst to the best. */
    answers: readonly [string, string, string, string, string];
    text: string;
    send: string;
    thanks: string;
  };
  leave: string;
}

/** The words of a language; Indonesian unless English was asked for. */
export function wordsIn(lang: string | undefined): ClaimWords {
  return lang === 'en' ? english : indonesian;
}
