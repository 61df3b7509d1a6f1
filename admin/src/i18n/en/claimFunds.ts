import type { claimFunds as indonesian } from '../id/claimFunds';
import type { Messages } from '../messages';

/** The State's money for claims. */
export const claimFunds: Messages<typeof indonesian> = {
  name: 'Claim fund',
  fields: {
    bank: 'At the bank',
    cash: 'In cash',
    received: 'Received from the State',
    paid: 'Paid for claims',
    committed: 'Approved, not paid yet',
    runway: 'Lasts for',
    fromOpenClaims: 'From open claims',
    usual: 'New claims as usual',
    total: 'Expected to go out',
    balanceAfter: 'Left then',
    receivedOn: 'Day on the bank account',
    reference: 'Number of the transfer',
  },
  balance: 'Balance %{amount}',
  months: '%{count} months',
  noRunway: 'no claims in the past year',
  forecast: 'The coming %{days} days',
  openClaims: 'Open claims',
  chance: 'chance of payment %{share}',
  tranches: 'Tranches from the State',
  noTranches: 'No tranche yet.',
  propose: {
    button: 'Record a tranche',
    body: 'Copy it from the bank statement. A second person approves it, and then it is in the claim fund.',
    confirm: 'Propose',
    done: 'Tranche proposed, waiting for a second person',
  },
};
