import fc from 'fast-check';

/** Who handles money in the model. */
export const PEOPLE = ['OFFICER', 'TREASURER', 'HEAD'] as const;
export type Person = (typeof PEOPLE)[number];
export type Method = 'CASH' | 'TRANSFER';

/** How many people pay premiums in one sequence. */
export const PAYERS = 3;

/** Something that people may wish to do. `nth` counts backwards from what was made last. */
export type Command =
  | { kind: 'payMonth'; by: Person; payer: number; method: Method }
  | { kind: 'paySeveral'; by: Person; payer: number; method: Method; months: number }
  | { kind: 'payPart'; by: Person; payer: number; method: Method; amount: number }
  | { kind: 'payForAnother'; by: Person; payer: number; method: Method; carrier: number }
  | {
      kind: 'payChosen';
      by: Person;
      payer: number;
      method: Method;
      chosen: number[];
      amount: number;
    }
  | { kind: 'proposeReversal'; by: Person; nth: number }
  | { kind: 'approve'; by: Person; nth: number }
  | { kind: 'reject'; by: Person; nth: number }
  | { kind: 'withdraw'; by: Person; nth: number }
  | { kind: 'handOver'; by: Person; to: Person; percent: number }
  | { kind: 'confirm'; by: Person; nth: number }
  | { kind: 'refuse'; by: Person; nth: number }
  | { kind: 'takeBack'; by: Person; nth: number }
  | { kind: 'deposit'; by: Person; percent: number; slip: number }
  | { kind: 'proposeDifference'; by: Person; of: Person; more: number }
  | { kind: 'leave'; payer: number }
  | { kind: 'proposeRefund'; by: Person; payer: number }
  | { kind: 'payRefund'; by: Person; nth: number; method: Method }
  | { kind: 'withdrawRefund'; by: Person; nth: number }
  | { kind: 'proposePayoutReversal'; by: Person; nth: number }
  | { kind: 'proposeTranche'; by: Person; amount: number; reference: number }
  | { kind: 'repeat'; nth: number }
  | { kind: 'reuseKey'; nth: number };

const by = fc.constantFrom(...PEOPLE);
const to = by;
const method = fc.constantFrom<Method>('CASH', 'CASH', 'TRANSFER');
const payer = fc.nat(PAYERS - 1);
const carrier = payer;
const nth = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(4) });
/** Of what somebody holds; sometimes all of it, sometimes more. */
const percent = fc.oneof(fc.constant(100), fc.integer({ min: 1, max: 130 }));
/** Counted more, or less, than the books say; now and then the same, or more than the treasurer decides. */
const difference = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -9_000, max: 9_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 600_000) },
);
const rupiah = (max: number) => fc.integer({ min: 1, max });

/** How a command of each kind comes about, and how often beside the others. */
const RECIPES: Record<
  Command['kind'],
  { weight: number; fields: Record<string, fc.Arbitrary<unknown>> }
> = {
  payMonth: { weight: 5, fields: { by, payer, method } },
  paySeveral: { weight: 4, fields: { by, payer, method, months: fc.integer({ min: 2, max: 30 }) } },
  payPart: { weight: 4, fields: { by, payer, method, amount: rupiah(9_999) } },
  payForAnother: { weight: 2, fields: { by, payer, method, carrier } },
  payChosen: {
    weight: 3,
    fields: {
      by,
      payer,
      method,
      chosen: fc.uniqueArray(fc.nat(36), { maxLength: 3 }),
      amount: rupiah(12_000),
    },
  },
  proposeReversal: { weight: 4, fields: { by, nth } },
  approve: { weight: 8, fields: { by, nth } },
  reject: { weight: 1, fields: { by, nth } },
  withdraw: { weight: 3, fields: { by, nth } },
  handOver: { weight: 4, fields: { by, to, percent } },
  confirm: { weight: 4, fields: { by, nth } },
  refuse: { weight: 1, fields: { by, nth } },
  takeBack: { weight: 1, fields: { by, nth } },
  deposit: { weight: 3, fields: { by, percent, slip: fc.nat(5) } },
  proposeDifference: { weight: 3, fields: { by, of: by, more: difference } },
  leave: { weight: 2, fields: { payer } },
  proposeRefund: { weight: 4, fields: { by, payer } },
  payRefund: { weight: 4, fields: { by, nth, method } },
  withdrawRefund: { weight: 2, fields: { by, nth } },
  proposePayoutReversal: { weight: 3, fields: { by, nth } },
  proposeTranche: { weight: 2, fields: { by, amount: rupiah(900_000), reference: fc.nat(3) } },
  repeat: { weight: 3, fields: { nth } },
  reuseKey: { weight: 1, fields: { nth } },
};

export const KINDS = Object.keys(RECIPES);

/** One command of any kind. */
const single: fc.Arbitrary<Command[]> = fc
  .oneof(
    ...Object.entries(RECIPES).map(([kind, { weight, fields }]) => ({
      weight,
      // The recipes have the fields of their kinds; the compiler forgets which.
      arbitrary: fc.record({
        kind: fc.constant(kind),
        ...fields,
      }) as unknown as fc.Arbitrary<Command>,
    })),
  )
  .map((command) => [command]);

/** Somebody pays, leaves and gets the money back: chance alone would seldom put this together. */
const refunding: fc.Arbitrary<Command[]> = fc
  .record({ payer, method })
  .map(({ payer, method }) => [
    { kind: 'payMonth', by: 'TREASURER', payer, method },
    ...refund(payer),
    pay(method),
  ]);

/** What is refunded goes wrong: the money comes back, or the refund is taken back, and it begins anew. */
const returning: fc.Arbitrary<Command[]> = fc
  .record({ payer, method, isPaidBefore: fc.boolean(), isPaidAgain: fc.boolean() })
  .map(({ payer, method, isPaidBefore, isPaidAgain }) => [
    { kind: 'payMonth', by: 'TREASURER', payer, method },
    ...refund(payer),
    ...(isPaidBefore ? paidAndBack(method) : []),
    ...(isPaidAgain
      ? [pay(method)]
      : [{ kind: 'withdrawRefund', by: 'OFFICER', nth: 0 } as const, ...refund(payer)]),
  ]);

function refund(payer: number): Command[] {
  return [
    { kind: 'leave', payer },
    { kind: 'proposeRefund', by: 'OFFICER', payer },
    { kind: 'approve', by: 'HEAD', nth: 0 },
  ];
}

function paidAndBack(method: Method): Command[] {
  return [
    pay(method),
    { kind: 'proposePayoutReversal', by: 'OFFICER', nth: 0 },
    { kind: 'approve', by: 'HEAD', nth: 0 },
  ];
}

function pay(method: Method): Command {
  return { kind: 'payRefund', by: 'TREASURER', nth: 0, method };
}

/** Cash on its way from one to another. */
const handing: fc.Arbitrary<Command[]> = fc
  .record({ by, to, percent, answer: fc.constantFrom('confirm', 'refuse', 'takeBack') })
  .map(({ by, to, percent, answer }) => [
    { kind: 'handOver', by, to, percent },
    { kind: answer, by: answer === 'takeBack' ? by : to, nth: 0 },
  ]);

/** Cash that was counted and differs, what happens to it meanwhile, and what becomes of the wish to book that. */
const differing: fc.Arbitrary<Command[]> = fc
  .record({
    of: by,
    more: difference,
    isMoved: fc.boolean(),
    answer: fc.constantFrom('approve', 'approve', 'reject', 'withdraw'),
    answeredBy: by,
  })
  .map(({ of, more, isMoved, answer, answeredBy }) => [
    { kind: 'payMonth', by: of, payer: 0, method: 'CASH' },
    { kind: 'proposeDifference', by: 'OFFICER', of, more },
    ...(isMoved ? [{ kind: 'payMonth', by: of, payer: 1, method: 'CASH' } as const] : []),
    { kind: answer, by: answeredBy, nth: 0 },
  ]);

/** A payment that somebody wishes to take back, and what becomes of that wish. */
const deciding: fc.Arbitrary<Command[]> = fc
  .record({ payer, method, answer: fc.constantFrom('approve', 'reject', 'withdraw') })
  .map(({ payer, method, answer }) => [
    { kind: 'payMonth', by: 'OFFICER', payer, method },
    { kind: 'proposeReversal', by: 'TREASURER', nth: 0 },
    { kind: answer, by: answer === 'withdraw' ? 'TREASURER' : 'HEAD', nth: 0 },
  ]);

/** Any sequence of commands, sensible or not. */
export const sequences: fc.Arbitrary<Command[]> = fc
  .array(
    fc.oneof(
      { weight: 20, arbitrary: single },
      { weight: 1, arbitrary: refunding },
      { weight: 2, arbitrary: returning },
      { weight: 2, arbitrary: handing },
      { weight: 2, arbitrary: differing },
      { weight: 2, arbitrary: deciding },
    ),
    { minLength: 1, maxLength: 20, size: 'max' },
  )
  .map((parts) => parts.flat());

/** A sequence in which each kind of command is carried out once at least, whatever chance does with the others. */
export const tour: Command[] = [
  { kind: 'payMonth', by: 'OFFICER', payer: 0, method: 'CASH' },
  { kind: 'paySeveral', by: 'OFFICER', payer: 0, method: 'CASH', months: 3 },
  { kind: 'payPart', by: 'OFFICER', payer: 1, method: 'CASH', amount: 2_000 },
  { kind: 'payForAnother', by: 'OFFICER', payer: 1, method: 'CASH', carrier: 0 },
  { kind: 'payChosen', by: 'OFFICER', payer: 2, method: 'CASH', chosen: [5], amount: 5_000 },
  { kind: 'payMonth', by: 'TREASURER', payer: 2, method: 'TRANSFER' },
  { kind: 'proposeReversal', by: 'TREASURER', nth: 0 },
  { kind: 'approve', by: 'HEAD', nth: 0 },
  { kind: 'payMonth', by: 'TREASURER', payer: 2, method: 'TRANSFER' },
  { kind: 'proposeReversal', by: 'TREASURER', nth: 0 },
  { kind: 'reject', by: 'HEAD', nth: 0 },
  { kind: 'proposeReversal', by: 'TREASURER', nth: 0 },
  { kind: 'withdraw', by: 'TREASURER', nth: 0 },
  { kind: 'handOver', by: 'OFFICER', to: 'TREASURER', percent: 20 },
  { kind: 'refuse', by: 'TREASURER', nth: 0 },
  { kind: 'handOver', by: 'OFFICER', to: 'TREASURER', percent: 20 },
  { kind: 'takeBack', by: 'OFFICER', nth: 0 },
  { kind: 'handOver', by: 'OFFICER', to: 'TREASURER', percent: 50 },
  { kind: 'confirm', by: 'TREASURER', nth: 0 },
  { kind: 'deposit', by: 'TREASURER', percent: 100, slip: 1 },
  { kind: 'leave', payer: 0 },
  { kind: 'proposeRefund', by: 'OFFICER', payer: 0 },
  { kind: 'approve', by: 'HEAD', nth: 0 },
  { kind: 'withdrawRefund', by: 'OFFICER', nth: 0 },
  { kind: 'proposeRefund', by: 'OFFICER', payer: 0 },
  { kind: 'approve', by: 'HEAD', nth: 0 },
  { kind: 'payRefund', by: 'TREASURER', nth: 0, method: 'TRANSFER' },
  { kind: 'proposePayoutReversal', by: 'TREASURER', nth: 0 },
  { kind: 'approve', by: 'HEAD', nth: 0 },
  { kind: 'payRefund', by: 'TREASURER', nth: 0, method: 'TRANSFER' },
  { kind: 'proposeTranche', by: 'TREASURER', amount: 100_000, reference: 1 },
  { kind: 'repeat', nth: 0 },
  { kind: 'reuseKey', nth: 0 },
];
