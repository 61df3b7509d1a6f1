import type { Command, Method, Person } from './commands.js';
import type { MoneyModel } from './money-model.js';
import type { Wish } from './wishes.js';

const PREMIUM = 5_000;

/** Decides what a command means in this state; null when there is nothing it could be about. */
export function wishOf(model: MoneyModel, command: Command): Wish | null {
  switch (command.kind) {
    case 'payMonth':
      return pay(command, PREMIUM);
    case 'paySeveral':
      return pay(command, PREMIUM * command.months);
    case 'payPart':
      return pay(command, command.amount);
    case 'payForAnother':
      return { ...pay(command, PREMIUM), carrier: command.carrier };
    case 'payChosen':
      return { ...pay(command, command.amount), chosen: command.chosen };
    case 'proposeReversal':
      return latest(model.payments, command.nth, (payment) => ({
        ...command,
        verb: command.kind,
        payment,
      }));
    case 'approve':
    case 'reject':
    case 'withdraw':
      return latest(model.changes, command.nth, (change) => ({
        ...command,
        verb: command.kind,
        change,
      }));
    case 'handOver':
      return { ...command, verb: 'handOver', amount: share(model, command) };
    case 'confirm':
      return answer(model, command, 'CONFIRMED');
    case 'refuse':
      return answer(model, command, 'REFUSED');
    case 'takeBack':
      return answer(model, command, 'WITHDRAWN');
    case 'deposit':
      return {
        verb: 'deposit',
        by: command.by,
        amount: share(model, command),
        slip: `SLIP-${command.slip}`,
      };
    case 'proposeDifference': {
      const { by, of, more } = command;
      return { verb: command.kind, by, of, counted: Math.max(0, model.free(of) + more) };
    }
    case 'leave':
      return { verb: 'leave', payer: command.payer };
    case 'proposeRefund':
      return { verb: 'proposeRefund', by: command.by, payer: command.payer };
    case 'withdrawRefund':
      return latest(model.refunds, command.nth, (refund) => ({
        ...command,
        verb: command.kind,
        refund,
      }));
    case 'payRefund':
      return latest(model.refunds, command.nth, (refund) => ({
        ...command,
        verb: command.kind,
        refund,
      }));
    case 'proposePayoutReversal':
      return latest(model.payouts, command.nth, (payout) => ({
        ...command,
        verb: command.kind,
        payout,
      }));
    case 'proposeTranche':
      return { ...command, verb: 'proposeTranche', reference: `SP2D-${command.reference}` };
    case 'repeat':
    case 'reuseKey':
      if (model.requests === 0) return null;
      return { verb: command.kind, request: model.requests - 1 - (command.nth % model.requests) };
  }
}

function share(model: MoneyModel, { by, percent }: { by: Person; percent: number }): number {
  return Math.max(1, Math.ceil((model.free(by) * percent) / 100));
}

function answer(
  model: MoneyModel,
  { by, nth }: { by: Person; nth: number },
  outcome: 'CONFIRMED' | 'REFUSED' | 'WITHDRAWN',
): Wish | null {
  return latest(model.handovers, nth, (handover) => ({ verb: 'answer', by, handover, outcome }));
}

function pay(
  { by, payer, method }: { by: Person; payer: number; method: Method },
  amount: number,
): Extract<Wish, { verb: 'pay' }> {
  return { verb: 'pay', by, payer, method, amount, chosen: null, carrier: null };
}

function latest<T>(items: readonly unknown[], nth: number, make: (index: number) => T): T | null {
  return items.length === 0 ? null : make(items.length - 1 - (nth % items.length));
}
