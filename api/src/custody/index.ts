export { BankDeposit, BankDepositSchema } from './bank-deposit.entity.js';
export { BankDepositResolver } from './bank-deposit.resolver.js';
export { CashDifferenceSchema } from './cash-difference.entity.js';
export { CashDifferenceResolver, HoldingDifferenceResolver } from './cash-difference.resolver.js';
export { CashHandoverSchema, HandoverAnswerSchema } from './cash-handover.entity.js';
export { CashHandoverResolver, CashHoldingResolver } from './custody.resolver.js';
export { handoversToConfirm, oldCash } from './custody.work.js';
export { freeCash } from './holding.queries.js';
