import { registerEnumType } from 'type-graphql';
import { RuleCode, ruleViolated } from '../kernel/index.js';
import { isWitnessed } from './claim.transitions.js';

/** How it is known that the family has the money. */
export enum ReceiptWay {
  CODE = 'CODE',
  WITNESS = 'WITNESS',
  SIGNATURE = 'SIGNATURE',
  PHOTO = 'PHOTO',
}
registerEnumType(ReceiptWay, {
  name: 'ReceiptWay',
  description: 'How it is known that the family has the money.',
  valuesConfig: {
    CODE: { description: 'With the code that only the family has.' },
    WITNESS: { description: 'Somebody saw it.' },
    SIGNATURE: { description: 'The family signed for it before a witness.' },
    PHOTO: { description: 'A photo of the moment, with a witness.' },
  },
});

/** What is said about a receipt. */
export interface Receipt {
  /** Whole rupiah that the family says it got. */
  amount: number;
  way: ReceiptWay;
  witnessName: string | null;
}

/** By what a receipt is judged beside what is said about it. */
export interface ReceiptGrounds {
  /** Full names of who paid and who records. */
  handlers: readonly string[];
  /** Who gave out the code that counts; null when there is none. */
  codeIssuedById: string | null;
  /** Whether the family says that it has nothing, and nobody has settled that. */
  isDisputed: boolean;
}

/** Refuses a receipt for which the family’s word is missing: without its code it takes a witness apart from payer and recorder. */
export function requireTrusted(
  { way, witnessName }: Receipt,
  { handlers, codeIssuedById, isDisputed }: ReceiptGrounds,
  actorId: string | null,
): void {
  if (way === ReceiptWay.CODE) {
    if (actorId === null || actorId !== codeIssuedById) return;
    const message = 'You gave this code out; the family itself or somebody else enters it.';
    throw ruleViolated(RuleCode.CLAIM_SAME_PERSON, message);
  }
  if (isDisputed) {
    const message = 'The family says that it has nothing; only its code confirms this receipt now.';
    throw ruleViolated(RuleCode.CLAIM_COMPLAINT_OPEN, message);
  }
  if (!isWitnessed(witnessName)) {
    const message = 'Expected the name of somebody who saw the family take the money.';
    throw ruleViolated(RuleCode.CLAIM_NEEDS_WITNESS, message);
  }
  if (!handlers.some((name) => plain(name) === plain(witnessName ?? ''))) return;
  const message = 'Expected a witness who neither paid this claim nor records the receipt.';
  throw ruleViolated(RuleCode.CLAIM_WITNESS_INVOLVED, message);
}

function plain(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
